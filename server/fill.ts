import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from './db/database-error.ts';

const SEED = fileURLToPath(new URL('../seed/main.js', import.meta.url));

/**
 * Fills an empty database in a process of its own, which finds the engine that runs here and shows its progress.
 * @param signal ends that process before its time; the next start begins anew.
 * @throws DatabaseError when it fails; it has said why.
 */
export async function fill(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [SEED], { stdio: ['ignore', 'inherit', 'inherit'], signal });
  // An abort is told as an error too; the exit that follows says enough.
  child.on('error', () => undefined);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new DatabaseError('The database could not be filled; the reason stands above.');
}
