import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { connectTo } from '../db/address.ts';
import { reasonOf } from '../db/database-error.ts';
import { Failure } from '../failures.ts';
import { keepFiles } from './kept-files.ts';
import { makeFiles, tighten } from './make-files.ts';
import type { FromMaker, MakerTask } from './messages.ts';
import { readContent } from './read-content.ts';

/** How long reading may take, in milliseconds: a connection that is reset at the wrong moment never answers. */
const PATIENCE = 300_000;

const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread.');
const send = (message: FromMaker) => port.postMessage(message);
const task: MakerTask = workerData;

// On Linux a priority is that of a thread: the one that answers requests comes first. Elsewhere it would be that of all.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

try {
  const files = makeFiles(await read());
  send({ kind: 'quick', files });
  const tight = files.map(tighten);
  const unkept = await keepFiles(task.folder, task.key, tight).then(() => null, reasonOf);
  send({ kind: 'tight', files: tight, unkept });
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  send({ kind: 'not now', sentence: error.message });
}

async function read() {
  const impatience = setTimeout(() => {
    throw new Error('Reading what browsers keep took too long.');
  }, PATIENCE);
  const sql = connectTo(task.address);
  try {
    return await readContent(sql, task.published);
  } finally {
    clearTimeout(impatience);
    await sql.end({ timeout: 1 });
  }
}
