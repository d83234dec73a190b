import { Worker } from 'node:worker_threads';
import type { Response } from '../../shared/api.ts';
import { OFFLINE_FILES_PATH } from '../../shared/paths.ts';
import type { Db } from '../db/connect.ts';
import { unavailable } from '../failures.ts';
import { describeDataset } from '../queries/datasets.ts';
import type { Published } from '../queries/published.ts';
import type { FromMaker, MadeFile } from './messages.ts';
import { tellMaker } from './tell-maker.ts';

/** The built entry of the thread, beside this file once built. */
const ENTRY = new URL('./worker.js', import.meta.url);
/** The files of so many versions are kept, so that who has just read of a file still gets it after the next publication. */
const KEPT = 3;
/** How long a request waits for the files to be made, in milliseconds; they are made all the same. */
const PATIENCE = 50_000;

/** The files that a browser keeps, made once a version, when first asked for, in a thread of its own. */
export interface OfflineFiles {
  /** @throws Failure 503 while they are being made. */
  readonly describe: (db: Db, published: Published) => Promise<Response<'offlineFiles'>>;
  /** A file of this version or one before; `undefined` when none has this name. @throws Failure 503 */
  readonly find: (db: Db, published: Published, fileName: string) => Promise<MadeFile | undefined>;
  readonly close: () => Promise<void>;
}

interface Version {
  readonly key: string;
  /** Blank until they are made. */
  files: readonly MadeFile[];
  /** Resolves when they are made; they may become smaller after that. */
  readonly made: Promise<void>;
}

export function createOfflineFiles({ entry = ENTRY }: { readonly entry?: URL } = {}): OfflineFiles {
  let versions: readonly Version[] = [];
  const threads = new Set<Worker>();

  return {
    async describe(db, published) {
      const version = current(db, published);
      const [facts] = await Promise.all([describeDataset(db, published), soon(version.made)]);
      if (!facts) throw unavailable('The data are being prepared. Please try again in a minute.');
      const { kind, asOf, publishedAt } = facts;
      return { version: facts.version, kind, asOf, publishedAt, files: version.files.map(describeFile) };
    },
    async find(db, published, fileName) {
      const find = () => versions.flatMap(({ files }) => files).find((file) => file.fileName === fileName);
      const known = find();
      if (known) return known;
      await soon(current(db, published).made);
      return find();
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };

  function current(db: Db, published: Published): Version {
    const key = `${published.id} ${published.version}`;
    const known = versions.find((version) => version.key === key);
    if (known) return known;
    const thread = new Worker(entry);
    threads.add(thread);
    thread.unref();
    thread.once('exit', () => threads.delete(thread));
    const made = new Promise<void>((resolve, reject) => {
      thread.on('message', ({ files, isTight }: FromMaker) => {
        version.files = files;
        resolve();
        if (isTight) void thread.terminate();
      });
      thread.once('error', reject);
      thread.once('exit', () => reject(unavailable('The files could not be made. Please try again.')));
      tellMaker(db, published, (message) => thread.postMessage(message)).catch(reject);
    });
    const version: Version = { key, files: [], made };
    versions = [version, ...versions].slice(0, KEPT);
    // What could not be made is tried again by the next who asks.
    made.catch(() => {
      versions = versions.filter((other) => other !== version);
      void thread.terminate();
    });
    return version;
  }
}

function describeFile({ name, fileName, hash, codings }: MadeFile): Response<'offlineFiles'>['files'][number] {
  return {
    name,
    path: `${OFFLINE_FILES_PATH}/${fileName}`,
    hash,
    bytes: codings.br.length,
    size: codings.identity.length,
  };
}

function soon<Value>(making: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    const sentence = 'The files are being made. Please try again in a minute.';
    timer = setTimeout(() => reject(unavailable(sentence)), PATIENCE);
  });
  return Promise.race([making, late]).finally(() => clearTimeout(timer));
}
