// Reads the saved files and answers from them: a slow phone takes its time for it, and the page goes on meanwhile.
import type { Query } from '../../shared/api.ts';
import { DamagedFile } from '../../shared/offline/damaged-file.ts';
import type { AnswerFailure, AnswerReply, AnswerRequest } from './answer-messages.ts';
import { createOfflineAnswers, type OfflineAnswer } from './answers.ts';
import { NotSaved, NotThere } from './failures.ts';
import type { OfflineFile } from './shelf.ts';
import { readWhole } from './whole-file.ts';

/** The answers of the files in force. */
let made: { readonly key: string; readonly answer: Promise<OfflineAnswer> } | null = null;

self.addEventListener('message', ({ data }: MessageEvent<AnswerRequest>) => {
  reply(data).then(
    (message) => self.postMessage(message),
    () => undefined,
  );
});

async function reply({ id, files, name, query }: AnswerRequest): Promise<AnswerReply> {
  try {
    const answer = await answersOf(files);
    return { id, answer: await answer(name, query as Query<typeof name>) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

function answersOf(files: readonly OfflineFile[]): Promise<OfflineAnswer> {
  const key = files.map(({ path }) => path).join(' ');
  if (made?.key !== key) made = { key, answer: open(files) };
  return made.answer;
}

async function open(files: readonly OfflineFile[]): Promise<OfflineAnswer> {
  const points = await readWhole(files, 'points');
  if (points === null) throw new DamagedFile('it is gone');
  return createOfflineAnswers({
    points,
    places: () => readWhole(files, 'places'),
    outlines: () => readWhole(files, 'outlines'),
  });
}

function failureOf(error: unknown): AnswerFailure {
  if (error instanceof NotSaved) return { kind: 'not-saved', file: error.file };
  if (error instanceof NotThere) return { kind: 'not-there', detail: error.message };
  return { kind: error instanceof DamagedFile ? 'damaged' : 'failed' };
}
