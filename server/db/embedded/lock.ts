import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeOf, identityFrom, isAlive, type ProcessIdentity, readIfThere, thisProcess } from './process-identity.ts';

/** A path of a Unix socket holds 104 bytes on the strictest system; longer ones go to the folder for temporary files. */
const LONGEST_SOCKET_PATH = 100;

const ENGINE_FILE = 'engine.lock';

/** Where the engine of this folder listens: a Unix socket, on Windows a named pipe. */
export function socketPath(dataDir: string): string {
  const name = `titik-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inside = path.join(dataDir, 'engine.sock');
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : path.join(tmpdir(), `${name}.sock`);
}

/**
 * Takes a lock of a folder for this process, also from an owner that was killed.
 * @param name of its file; that of the engine if not given.
 * @returns the living owner when there is one, `null` when the lock is ours.
 * @throws when the folder cannot be made or written.
 */
export function takeLock(dataDir: string, name = ENGINE_FILE): ProcessIdentity | null {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, name);
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(thisProcess()), { flag: 'wx' });
      return null;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const text = readIfThere(file);
    if (text === null) continue;
    const owner = identityFrom(text);
    if (owner && isAlive(owner)) return owner;
    removeStale(file, text);
  }
}

/** Gives the lock back; does nothing when it is not ours. */
export function releaseLock(dataDir: string, name = ENGINE_FILE): void {
  const file = path.join(dataDir, name);
  const text = readIfThere(file);
  if (text !== null && identityFrom(text)?.pid === process.pid) rmSync(file, { force: true });
}

/** Two takers may meet here: whoever moved a fresh lock away by mistake puts it back. */
function removeStale(file: string, staleText: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) !== staleText) {
    try {
      linkSync(aside, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
}
