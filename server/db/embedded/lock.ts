import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Who owns the embedded engine of a folder. `started` tells a process from a later one with the same number. */
export interface Owner {
  readonly pid: number;
  readonly started: string;
}

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
export function takeLock(dataDir: string): Owner | null {
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
    const owner = ownerFrom(text);
    if (owner && isAlive(owner)) return owner;
    removeStale(file, text);
  }
}

/** Gives the lock back; does nothing when it is not ours. */
export function releaseLock(dataDir: string): void {
  const text = readIfThere(lockFile(dataDir));
  if (text !== null && ownerFrom(text)?.pid === process.pid) rmSync(lockFile(dataDir), { force: true });
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

function thisProcess(): Owner {
  return { pid: process.pid, started: startOf(process.pid) };
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return started === startOf(pid);
}

/** The tick at which a process began (field 22 of /proc/PID/stat); empty where the system does not tell. */
function startOf(pid: number): string {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function ownerFrom(text: string): Owner | null {
  try {
    const { pid, started } = JSON.parse(text);
    return Number.isInteger(pid) && pid > 0 && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
