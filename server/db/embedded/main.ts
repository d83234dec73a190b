import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { postgis } from '@electric-sql/pglite-postgis';
import { waitForPredecessor } from './predecessor.ts';
import { thisProcess } from './process-identity.ts';
import { serveWire } from './wire.ts';

/**
 * The process that holds the embedded engine: `node main.js <folder of the cluster> <socket path>`.
 * It tells its owner when it listens, answers its owner's pings, and ends with it.
 */
async function main(folder: string, socketPath: string): Promise<void> {
  await waitForPredecessor(identityFile(folder));
  if (!existsSync(readyFile(folder))) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(identityFile(folder), JSON.stringify(thisProcess()));
  const engine = await PGlite.create({ dataDir: folder, extensions: { postgis, pg_trgm } });
  // The longest statements there are (10 s and more) come before anyone waits for answers and pings.
  await engine.exec('create extension if not exists postgis; create extension if not exists pg_trgm');
  writeFileSync(readyFile(folder), '');
  if (process.platform !== 'win32') rmSync(socketPath, { force: true });
  const server = await serveWire(engine, socketPath);

  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    server.close();
    await engine.close();
    process.exit(0);
  };
  process.on('disconnect', () => void end());
  process.on('SIGTERM', () => void end());
  process.on('message', (message) => {
    if (message === 'ping') process.send?.('pong');
    if (message === 'end') void end();
  });
  process.send?.('listening');
}

/** Beside the cluster: it was made to the end. One that was not holds nothing and is made anew. */
const readyFile = (folder: string) => `${folder}.ready`;
/** Beside the cluster: which process holds it. */
const identityFile = (folder: string) => `${folder}.pid`;

// The terminal sends Ctrl-C to every process of the group; the owner decides when the engine ends.
process.on('SIGINT', () => undefined);

const [folder, socketPath] = process.argv.slice(2);
if (!folder || !socketPath) throw new Error('Usage: main.js FOLDER SOCKET');
await main(folder, socketPath).catch((error: unknown) => {
  process.send?.({ failed: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.disconnect?.();
});
