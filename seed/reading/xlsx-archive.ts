import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FileFault } from './file-fault.ts';

/** The files inside a workbook. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** Size once unpacked, in bytes; it is held to while unpacking. */
  readonly size: (name: string) => number;
  readonly read: (name: string) => Promise<Readable>;
  readonly close: () => void;
}

const MOST_ENTRIES = 10_000;
/** Bytes once unpacked. A full sheet of a million rows has about one and a half thousand million. */
const LARGEST_ENTRY = 4_000_000_000;
/** A table of text is seldom packed to less than a thirtieth; what is packed far tighter was made to fill the memory. */
const TIGHTEST = 250;
const SMALL = 20_000_000;

/**
 * Opens a ZIP archive and reads what is in it, not yet the files themselves.
 * @throws FileFault when it is none, or made to be unpacked without end.
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false }).catch(damaged);
  try {
    const entries = await entriesOf(zip).catch(damaged);
    return {
      has: (name) => entries.has(name),
      size: (name) => entries.get(name)?.uncompressedSize ?? 0,
      async read(name) {
        const entry = entries.get(name);
        if (!entry) throw new FileFault(`The workbook has no ${name}: it is damaged. Save it again, or as .csv.`);
        return zip.openReadStreamPromise(checked(entry)).catch(damaged);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    if (entries.size > MOST_ENTRIES)
      throw new FileFault(`The archive holds more than ${MOST_ENTRIES} files: it is no workbook.`);
  }
  return entries;
}

function checked(entry: Entry): Entry {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) throw new FileFault('The workbook is protected by a password. Save it without one.');
  const isTight = uncompressedSize > SMALL && uncompressedSize > TIGHTEST * compressedSize;
  if (uncompressedSize > LARGEST_ENTRY || isTight) {
    throw new FileFault(
      `${fileName} in the workbook would be ${Math.round(uncompressedSize / 1e6)} MB unpacked, from ${Math.round(compressedSize / 1e3)} kB. ` +
        'No list is like that; save the rows as .csv.',
    );
  }
  return entry;
}

function damaged(error: unknown): never {
  if (error instanceof FileFault) throw error;
  throw new FileFault(
    `The workbook is damaged: ${error instanceof Error ? error.message : error}. Save it again, or as .csv.`,
  );
}
