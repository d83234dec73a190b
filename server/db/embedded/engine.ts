import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built entry of the engine's process, beside this file once built. */
const ENTRY = fileURLToPath(new URL('./main.js', import.meta.url));

export interface EngineOptions {
  readonly entry?: string;
  /** How often the engine is asked whether it is there, in milliseconds. */
  readonly pingEvery?: number;
  /** How long it may stay silent before it is killed, in milliseconds: longer than any statement we send. */
  readonly hangLimit?: number;
  /** Called each time the engine has died. */
  readonly onDown?: () => void;
}

/** The embedded engine in its child process, started again whenever it dies or hangs. */
export interface Engine {
  readonly isListening: () => boolean;
  /** Ends the engine in order; it is not started again. */
  readonly end: () => Promise<void>;
}

/** A restart that fails at once is tried again after this pause, in milliseconds. */
const PAUSE_BETWEEN_STARTS = 1000;

/**
 * Starts the engine for a folder and resolves when it listens on the socket.
 * @throws when the very first start fails, with the engine's own reason.
 */
export async function startEngine(dataDir: string, socketPath: string, options: EngineOptions = {}): Promise<Engine> {
  const { entry = ENTRY, pingEvery = 2000, hangLimit = 60_000, onDown } = options;
  let child: ChildProcess;
  let listening = false;
  let ending = false;
  let heard = Date.now();

  let looked = Date.now();
  const watch = setInterval(() => {
    // When this process was busy itself, the answers wait unread: the engine is not to blame.
    if (Date.now() - looked > 2 * pingEvery) heard = Date.now();
    looked = Date.now();
    if (!listening) return;
    if (Date.now() - heard > hangLimit) child.kill('SIGKILL');
    else if (child.connected) child.send('ping', () => undefined);
  }, pingEvery);
  watch.unref();

  async function start(): Promise<void> {
    child = fork(entry, [path.join(dataDir, 'postgres'), socketPath], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await heardFrom(child);
    listening = true;
    heard = Date.now();
    child.on('message', () => {
      heard = Date.now();
    });
    child.once('exit', () => {
      listening = false;
      if (ending) return;
      onDown?.();
      void restart();
    });
  }

  async function restart(): Promise<void> {
    while (!ending) {
      try {
        return await start();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_BETWEEN_STARTS));
      }
    }
  }

  await start();
  return {
    isListening: () => listening,
    end: async () => {
      ending = true;
      clearInterval(watch);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.connected) child.send('end', () => undefined);
      const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await gone;
      clearTimeout(impatience);
    },
  };
}

/** Resolves when the child says `listening`; rejects with its reason when it fails or ends before. */
function heardFrom(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', function hear(message) {
      const reason = failureIn(message);
      // Other words are not ours: Node's own watch mode speaks over the same channel.
      if (message !== 'listening' && reason === null) return;
      child.off('message', hear);
      if (reason === null) resolve();
      else reject(new Error(`The embedded database could not start: ${reason}`));
    });
    child.once('exit', (code, signal) =>
      reject(new Error(`The embedded database ended while starting (${signal ?? code}).`)),
    );
  });
}

function failureIn(message: unknown): string | null {
  return typeof message === 'object' && message !== null && 'failed' in message ? String(message.failed) : null;
}
