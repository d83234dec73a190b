import type { Query, Response } from '../shared/api.ts';
import type { EndpointName } from '../shared/paths.ts';
import type { Problem } from '../shared/problem.ts';
import { addressOf } from './address.ts';
import { connectionNow, cutOff } from './offline/connection.ts';
import { NotThere } from './offline/failures.ts';
import { answerInstead } from './offline/instead.ts';
import { countRequest } from './offline/when-quiet.ts';

/** How long an answer may take, in milliseconds. A poor link is slow, but nobody waits longer for a list. */
const PATIENCE = 20_000;

/** How long the server has, in milliseconds, before an answer that is saved on this device is given instead. */
const HURRY = 4_000;

/** What stands between us and a server that is gone says so with these. */
const GONE = [502, 503, 504];

/** The server answered with a problem document (RFC 9457). */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}`);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** No whole answer arrived: no connection, too slow, or cut off on the way. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('no answer from the server', { cause });
    this.name = 'Unreachable';
  }
}

/**
 * The answer of the server, or of what is saved on this device when the server does not answer. Throws `ApiProblem` for an
 * answer that is not a success, `Unreachable` when none came in time, `NotSaved` when it needs a file that is not saved, and an
 * `AbortError` when the caller gave up by `signal`.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  query: Query<Name>,
  signal?: AbortSignal,
): Promise<Response<Name>> {
  if (connectionNow().isCut) {
    const saved = await savedInstead(name, query).catch(() => null);
    if (saved !== null) return saved;
  }
  const late = new AbortController();
  const giveUp = () => late.abort();
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp, { once: true });
  const hurry = inHurry();
  const asked = countRequest(ask(name, query, late.signal, hurry.end));
  try {
    return await Promise.race([asked, hurry.over]);
  } catch (error) {
    if (signal?.aborted || (error !== LATE && !isGone(error))) throw error;
    const saved = await savedInstead(name, query);
    if (saved === null) return await asked;
    cutOff();
    giveUp();
    return saved;
  } finally {
    signal?.removeEventListener('abort', giveUp);
    hurry.end();
    asked.catch(() => undefined);
  }
}

const LATE = new Error('no answer so far');

/** Rejects with `LATE` unless it is ended before. */
function inHurry(): { readonly over: Promise<never>; readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(LATE), HURRY);
  });
  return { over, end: () => clearTimeout(timer) };
}

function isGone(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiProblem && GONE.includes(error.problem.status));
}

async function savedInstead<Name extends EndpointName>(name: Name, query: Query<Name>): Promise<Response<Name> | null> {
  try {
    return await answerInstead(name, query);
  } catch (error) {
    throw error instanceof NotThere ? new ApiProblem(error.problem) : error;
  }
}

/** Asks the server, tells when it begins to answer, and throws as `call` does. */
async function ask<Name extends EndpointName>(
  name: Name,
  query: Query<Name>,
  signal: AbortSignal,
  answers: () => void,
): Promise<Response<Name>> {
  const address = addressOf(name, query);
  // By hand: AbortSignal.any and .timeout are younger than the phones this is for.
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    if (signal.aborted) giveUp();
    const answer = await fetch(address, { signal: patience.signal });
    answers();
    if (!answer.ok) throw new ApiProblem(await problemOf(answer));
    return (await answer.json()) as Response<Name>;
  } catch (error) {
    if (error instanceof ApiProblem) throw error;
    if (signal.aborted) throw error;
    throw new Unreachable(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

/** A proxy on the way may answer with a page of its own; then the status is all that is known. */
async function problemOf(answer: globalThis.Response): Promise<Problem> {
  const fallback = { type: 'about:blank', title: answer.statusText, status: answer.status, detail: '' };
  if (!answer.headers.get('content-type')?.includes('json')) return fallback;
  const body: unknown = await answer.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? { ...fallback, ...body } : fallback;
}
