import { createHash } from 'node:crypto';
import { api } from '../../shared/api.ts';
import { OFFLINE_FILES, type OfflineFileName } from '../../shared/vocabulary.ts';

/** The files that a server offers for keeping, each as its hash says. */
export async function readOfflineFiles(url: string): Promise<Record<OfflineFileName, Uint8Array>> {
  let answer = await fetch(`${url}/api/v1/offline`);
  // On a machine that is busy otherwise, the first who ask are told to ask again; each answer takes its time.
  for (let again = 0; answer.status === 503 && again < 5; again += 1) answer = await fetch(`${url}/api/v1/offline`);
  const { files } = api.offlineFiles.response.parse(await answer.json());
  const read = await Promise.all(
    OFFLINE_FILES.map(async (name) => {
      const file = files.find((one) => one.name === name);
      if (!file) throw new Error(`There is no file of ${name}.`);
      const bytes = new Uint8Array(await (await fetch(url + file.path)).arrayBuffer());
      if (createHash('sha256').update(bytes).digest('hex') !== file.hash) throw new Error(`${file.path} is another.`);
      return [name, bytes] as const;
    }),
  );
  return Object.fromEntries(read) as Record<OfflineFileName, Uint8Array>;
}
