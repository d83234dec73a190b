import type { Response } from '../../shared/api.ts';
import { OFFLINE_FILES_PATH } from '../../shared/paths.ts';
import type { DatabaseAddress } from '../db/address.ts';
import type { Db } from '../db/connect.ts';
import { unavailable } from '../failures.ts';
import { keepLast } from '../keep-last.ts';
import { describeDataset } from '../queries/datasets.ts';
import type { Published } from '../queries/published.ts';
import { findKept, keyOf, readKept } from './kept-files.ts';
import { createMaker, type MakerOptions } from './maker.ts';
import type { MadeFile } from './messages.ts';
import { prepared } from './read-content.ts';

/** The files of so many versions are held, so that who has just read of a file still gets it after the next publication. */
const HELD = 3;
/** How long a request waits for the files to be made, in milliseconds; they are made all the same. */
const PATIENCE = 50_000;

/** The files that a browser keeps: made once a version, when first asked for, in a thread of its own, and stored for the next start. */
export interface OfflineFiles {
  /** @throws Failure 503 while they are being made. */
  readonly describe: (db: Db, published: Published) => Promise<Response<'offlineFiles'>>;
  /** A file of this version or one before; `undefined` when none has this name. @throws Failure 503 */
  readonly find: (db: Db, published: Published, fileName: string) => Promise<MadeFile | undefined>;
  readonly close: () => Promise<void>;
}

export interface OfflineOptions extends MakerOptions {
  readonly address: DatabaseAddress;
  /** Where made files are stored. Unwritable: they are made anew after each start. */
  readonly folder: string;
  /** Hash of the program: another one may make other files of the same data. */
  readonly program: string;
}

interface Version {
  readonly key: string;
  /** Blank until they are made. */
  files: readonly MadeFile[];
  /** Resolves when they are made; they may become smaller after that. */
  readonly made: Promise<void>;
}

export function createOfflineFiles({ address, folder, program, ...options }: OfflineOptions): OfflineFiles {
  const maker = createMaker(options);
  let versions: readonly Version[] = [];
  /** Of versions before this start, as they were asked for. */
  const earlier = keepLast<MadeFile>(2 * HELD);

  return {
    async describe(db, published) {
      const version = current(db, published);
      const [facts] = await Promise.all([describeDataset(db, published), soon(version.made)]);
      if (!facts) throw prepared();
      const { kind, asOf, publishedAt } = facts;
      return { version: facts.version, kind, asOf, publishedAt, files: version.files.map(describeFile) };
    },
    async find(db, published, fileName) {
      const find = () => versions.flatMap(({ files }) => files).find((file) => file.fileName === fileName);
      const known = find() ?? earlier.get(fileName);
      if (known) return known;
      const kept = await findKept(folder, fileName);
      if (kept) {
        earlier.set(fileName, kept);
        return kept;
      }
      await soon(current(db, published).made);
      return find();
    },
    close: maker.close,
  };

  function current(db: Db, published: Published): Version {
    const key = `${published.id} ${published.version}`;
    const known = versions.find((version) => version.key === key);
    if (known) return known;
    const made = begin(db, published, (files) => {
      version.files = files;
    });
    const version: Version = { key, files: [], made };
    versions = [version, ...versions].slice(0, HELD);
    // What could not be made is tried again by the next who asks.
    made.catch(() => {
      versions = versions.filter((other) => other !== version);
    });
    return version;
  }

  async function begin(db: Db, published: Published, onFiles: (files: readonly MadeFile[]) => void): Promise<void> {
    const facts = await describeDataset(db, published);
    if (!facts) throw prepared();
    const key = keyOf(program, published, facts);
    const kept = await readKept(folder, key);
    if (kept) return onFiles(kept);
    await maker.make({ address, published, folder, key }, onFiles);
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
