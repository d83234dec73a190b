import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { temporaryFolder } from '../temporary-folder.ts';

/** Values on disk, one a line, for what is too much to keep in memory and is read more than once. */
export interface Spool<Value> {
  readonly add: (value: Value) => Promise<void> | void;
  /** Nothing can be added any more; then it can be read as often as wanted. */
  readonly end: () => Promise<void>;
  readonly read: () => AsyncGenerator<Value>;
  readonly remove: () => Promise<void>;
}

export async function createSpool<Value>(): Promise<Spool<Value>> {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'rows');
  const output = createWriteStream(file, { highWaterMark: 1 << 20 });
  const done = finished(output);
  // A full disk is told by `end`; until then it must not end the program.
  done.catch(() => undefined);
  return {
    add(value) {
      if (output.write(`${JSON.stringify(value)}\n`)) return;
      return new Promise((resolve, reject) => {
        output.once('drain', resolve);
        done.catch(reject);
      });
    },
    async end() {
      output.end();
      await done;
    },
    async *read() {
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
      for await (const line of lines) yield JSON.parse(line) as Value;
    },
    async remove() {
      output.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
