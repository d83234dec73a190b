import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeOf, identityFrom, isAlive, type ProcessIdentity, readIfThere, thisProcess } from './process-identity.ts';

/** A path of a Unix socket holds 104 bytes on the strictest system; longer ones go to the folder for temporary files. */
const LONGEST_SOCKET_PATH = 100;

const lockFile = (dataDir: string) => path.join(dataDir, 'engine.lock');

/** Where the engine of this folder listens: a Unix socket, on Windows a named pipe. */
export function socketPath(dataDir: string): string {
  const name = `titik-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inside = path.join(dataDir, 'engine.sock');
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : path.join(tmpdir(), `${name}.sock`);
}

/**
 * Takes the lock of a folder for this process, also from an owner that was killed.
 * @returns the living owner when there is one, `null` when the lock is ours.
 * @throws when the folder cannot be made or written.
 */
export function takeLock(dataDir: string): ProcessIdentity | null {
  mkdirSync(dataDir, { recursive: true });
  const file = lockFile(dataDir);
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
export function releaseLock(dataDir: string): void {
  const text = readIfThere(lockFile(dataDir));
  if (text !== null && identityFrom(text)?.pid === process.pid) rmSync(lockFile(dataDir), { force: true });
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
