import { DamagedFile } from '../../shared/offline/damaged-file.ts';
import type { OfflineFileName } from '../../shared/vocabulary.ts';
import { sha256 } from './fetch-file.ts';
import { type OfflineFile, readFile } from './shelf.ts';

/** The content of a saved file; null when it is not saved. @throws DamagedFile when it is not what was saved. */
export async function readWhole(files: readonly OfflineFile[], wanted: OfflineFileName): Promise<Uint8Array | null> {
  const content = await readFile(files, wanted);
  if (content === null) return null;
  const { hash } = files.find(({ name }) => name === wanted) ?? {};
  if (hash !== (await sha256(content))) throw new DamagedFile('its hash is another');
  return content;
}
