import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** The files of so many versions stay: that of today, and those that browsers may just have read of. */
const KEPT = 3;
/** Whatever belongs to no version may be one that another server is about to list, unless it is older than this, in milliseconds. */
const OLD = 3_600_000;
const LIST = /^[0-9a-f]{32}\.json$/;
const OURS = /^(?:[a-z]+-[0-9a-f]{16}\.bin\.kept|[0-9a-f]{32}\.json)(?:\.[0-9a-f-]{36}\.part)?$/;

/** Removes what belongs to none of the versions that were used last, and what a killed writer left. Never what is not ours. */
export async function pruneKept(folder: string): Promise<void> {
  const found = await Promise.all(
    (await readdir(folder))
      .filter((name) => OURS.test(name))
      .map(async (name) => ({ name, time: await timeOf(path.join(folder, name)) })),
  );
  const lists = found.filter(({ name }) => LIST.test(name)).sort((a, b) => b.time - a.time);
  const stay = new Set<string>();
  for (const { name } of lists.slice(0, KEPT)) {
    stay.add(name);
    const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
    for (const [fileName] of text.matchAll(/[a-z]+-[0-9a-f]{16}\.bin/g)) stay.add(`${fileName}.kept`);
  }
  const goes = found.filter(({ name, time }) => !stay.has(name) && (LIST.test(name) || Date.now() - time > OLD));
  await Promise.all(goes.map(({ name }) => rm(path.join(folder, name), { force: true })));
}

/** When it was written, in milliseconds; now when another server has just removed it. */
async function timeOf(address: string): Promise<number> {
  return stat(address).then(({ mtimeMs }) => mtimeMs, Date.now);
}
