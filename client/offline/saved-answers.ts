import type { Query, Response } from '../../shared/api.ts';
import type { EndpointName } from '../../shared/paths.ts';
import type { OfflineFileName } from '../../shared/vocabulary.ts';
import { createOfflineAnswers, OFFLINE_ANSWERS, type OfflineAnswers, type OfflineName } from './answers.ts';
import { sha256 } from './fetch-file.ts';
import { lookAtShelf } from './look.ts';
import { noteSaving, savingNow } from './saving.ts';
import { readFile, type Saved, writeNote } from './shelf.ts';

/** What these are answered from; reading the large file of places is left until somebody looks for a place. */
const FROM_POINTS: readonly EndpointName[] = ['nearestPoints', 'getPoint', 'listPoints', 'dataset'];

/** The answers of the files in force, each made once. */
let made: { readonly files: Saved['files']; points?: Promise<OfflineAnswers>; all?: Promise<OfflineAnswers> } | null =
  null;

/**
 * The answer of what is saved on this device; null when nothing is, or when such questions need the server.
 * @throws NotSaved when the answer needs a further file; NotThere where the server would answer 404.
 */
export async function savedAnswer<Name extends EndpointName>(
  name: Name,
  query: Query<Name>,
): Promise<Response<Name> | null> {
  if (!isOfflineName(name)) return null;
  const saved = savingNow().saved ?? (await lookAtShelf());
  if (saved === null) return null;
  const answers = await answersFor(name, saved).catch(() => null);
  if (answers === null) {
    await dropDamaged(saved);
    return null;
  }
  return answers.answer(name, query) as Promise<Response<Name>>;
}

function isOfflineName(name: EndpointName): name is OfflineName & EndpointName {
  return (OFFLINE_ANSWERS as readonly EndpointName[]).includes(name);
}

function answersFor(name: EndpointName, saved: Saved): Promise<OfflineAnswers> {
  if (made?.files !== saved.files) made = { files: saved.files };
  if (FROM_POINTS.includes(name)) {
    made.points ??= open(saved, ['points']);
    return made.points;
  }
  made.all ??= open(saved, ['points', 'places', 'outlines']);
  return made.all;
}

async function open(saved: Saved, names: readonly OfflineFileName[]): Promise<OfflineAnswers> {
  const [points, places = null, outlines = null] = await Promise.all(names.map((name) => whole(saved, name)));
  if (!points) throw new Error('The saved points are gone.');
  return createOfflineAnswers({ points, places, outlines });
}

/** The content of a saved file; null when it is not saved. Throws when it is not what was saved. */
async function whole(saved: Saved, name: OfflineFileName): Promise<Uint8Array | null> {
  const content = await readFile(saved, name);
  const file = saved.files.find((one) => one.name === name);
  if (content === null) return null;
  if (file?.hash !== (await sha256(content))) throw new Error(`The saved file of ${name} is damaged.`);
  return content;
}

/** Files that are not what they were when they were saved are not used again; the person is told. */
async function dropDamaged(saved: Saved): Promise<void> {
  const sound = await Promise.all(
    saved.files.map(({ name }) =>
      whole(saved, name).then(
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
