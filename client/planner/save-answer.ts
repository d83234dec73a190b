import { Unreachable } from '../api.ts';
import { saveFile } from './save-file.ts';

/** Fetches a file and hands it over under a name of ours, which the server's own would win over in a link. Throws `Unreachable`. */
export async function saveAnswer(address: string, name: string): Promise<void> {
  const answer = await fetch(address).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  if (!answer.ok) throw new Unreachable(`${answer.status}`);
  saveFile(await answer.blob(), name);
}
