import type { Query, Response } from '../../shared/api.ts';
import { DamagedFile } from '../../shared/offline/damaged-file.ts';
import type { AnswerFailure, AnswerReply, AnswerRequest, OfflineName } from './answer-messages.ts';
// Not by its address: Vite then writes a classic worker, and those of modules are younger than the phones this is for.
import AnswersWorker from './answers-worker.ts?worker';
import { NotSaved, NotThere } from './failures.ts';
import type { OfflineFile } from './shelf.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * The answer of the files that are saved on this device, made beside the page.
 * @throws NotSaved, NotThere, DamagedFile as the answers do; an `Error` when they cannot be made here at all.
 */
export function askWorker<Name extends OfflineName>(
  files: readonly OfflineFile[],
  name: Name,
  query: Query<Name>,
): Promise<Response<Name>> {
  lastId += 1;
  const request: AnswerRequest = { id: lastId, files, name, query };
  return new Promise<unknown>((resolve, reject) => {
    waiting.set(request.id, { resolve, reject });
    wakeWorker().postMessage(request);
  }) as Promise<Response<Name>>;
}

/** Starts the worker unless it is there: its script takes a moment to be read. */
export function wakeWorker(): Worker {
  worker ??= start();
  return worker;
}

function start(): Worker {
  const started = new AnswersWorker();
  started.addEventListener('message', ({ data }: MessageEvent<AnswerReply>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asker?.reject(errorOf(data.failure));
    else asker?.resolve(data.answer);
  });
  // Its script did not come, or the browser ended it for want of memory: the next question starts another.
  started.addEventListener('error', () => {
    worker = null;
    started.terminate();
    for (const { reject } of waiting.values()) reject(new Error('The saved answers cannot be made here.'));
    waiting.clear();
  });
  return started;
}

function errorOf(failure: AnswerFailure): Error {
  if (failure.kind === 'not-saved') return new NotSaved(failure.file);
  if (failure.kind === 'not-there') return new NotThere(failure.detail);
  return failure.kind === 'damaged' ? new DamagedFile('it is not what was saved') : new Error('No saved answer.');
}
