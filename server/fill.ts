import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from './db/database-error.ts';

const SEED = fileURLToPath(new URL('../seed/main.js', import.meta.url));

/**
 * Fills an empty database in a process of its own, which finds the engine that runs here and shows its progress.
 * @throws DatabaseError when it fails; it has said why.
 */
export async function fill(): Promise<void> {
  const child = spawn(process.execPath, [SEED], { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new DatabaseError('The database could not be filled; the reason stands above.');
}
