import type { Query, Response } from '../../shared/api.ts';
import { DamagedFile } from '../../shared/offline/damaged-file.ts';
import type { EndpointName } from '../../shared/paths.ts';
import { remembered } from '../remembered.ts';
import { OFFLINE_ANSWERS, type OfflineName } from './answer-messages.ts';
import { askWorker, wakeWorker } from './ask-worker.ts';
import { lookAtShelf } from './look.ts';
import { noteSaving, savingNow } from './saving.ts';
import { type Saved, writeNote } from './shelf.ts';
import { readWhole } from './whole-file.ts';

/**
 * The answer of what is saved on this device; null when nothing is, or when such questions need the server.
 * @throws NotSaved when the answer needs a further file; NotThere where the server would answer 404.
 */
export async function savedAnswer<Name extends EndpointName>(
  name: Name,
  query: Query<Name>,
): Promise<Response<Name> | null> {
  if (!isOfflineName(name)) return null;
  // Its script is read while the shelf is looked at.
  if (remembered('saved') === 'yes') wakeWorker();
  const saved = savingNow().saved ?? (await lookOnce());
  if (saved === null) return null;
  try {
    return (await askWorker(saved.files, name, query)) as Response<Name>;
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    await dropDamaged(saved);
    return null;
  }
}

let looking: Promise<Saved | null> | null = null;

/** Several questions that come together look once. */
function lookOnce(): Promise<Saved | null> {
  looking ??= lookAtShelf().finally(() => {
    looking = null;
  });
  return looking;
}

function isOfflineName(name: EndpointName): name is OfflineName & EndpointName {
  return (OFFLINE_ANSWERS as readonly EndpointName[]).includes(name);
}

/** Files that are not what they were when they were saved are not used again; the person is told. */
async function dropDamaged(saved: Saved): Promise<void> {
  const sound = await Promise.all(
    saved.files.map(({ name }) =>
      readWhole(saved.files, name).then(
        (content) => content !== null,
        () => false,
      ),
    ),
  );
  const files = saved.files.filter((_, index) => sound[index]);
  // Sound by its hash and yet not to be read: a form that this program does not know.
  const left =
    files.length < saved.files.length && files.some(({ name }) => name === 'points') ? { ...saved, files } : null;
  await writeNote(left ?? { ...saved, files: [] }).catch(() => undefined);
  noteSaving({ saved: left, trouble: 'damaged' });
}
