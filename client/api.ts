import type { Query, Response } from '../shared/api.ts';
import { type EndpointName, paths } from '../shared/paths.ts';
import type { Problem } from '../shared/problem.ts';

/** How long an answer may take, in milliseconds. A poor link is slow, but nobody waits longer for a list. */
const PATIENCE = 20_000;

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
 * The address of a call: `:name` in the path is taken from the query by its name, the rest becomes parameters.
 * Absent and undefined values are left out. Throws a `TypeError` when a path parameter is missing.
 */
export function addressOf<Name extends EndpointName>(name: Name, query: Query<Name>): string {
  const left = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (typeof value === 'string') left.set(key, value);
  const path = paths[name].replace(/:(\w+)/g, (_, key: string) => {
    const value = left.get(key);
    if (value === null) throw new TypeError(`${name} needs ${key}`);
    left.delete(key);
    return encodeURIComponent(value);
  });
  const parameters = left.toString();
  return parameters === '' ? path : `${path}?${parameters}`;
}

/**
 * Asks the server. Throws `ApiProblem` for an answer that is not a success, `Unreachable` when none came in time, and an
 * `AbortError` when the caller gave up by `signal`.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  query: Query<Name>,
  signal?: AbortSignal,
): Promise<Response<Name>> {
  const address = addressOf(name, query);
  // By hand: AbortSignal.any and .timeout are younger than the phones this is for.
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    if (signal?.aborted) giveUp();
    const answer = await fetch(address, { signal: patience.signal });
    if (!answer.ok) throw new ApiProblem(await problemOf(answer));
    return (await answer.json()) as Response<Name>;
  } catch (error) {
    if (error instanceof ApiProblem) throw error;
    if (signal?.aborted) throw error;
    throw new Unreachable(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/** A proxy on the way may answer with a page of its own; then the status is all that is known. */
async function problemOf(answer: globalThis.Response): Promise<Problem> {
  const fallback = { type: 'about:blank', title: answer.statusText, status: answer.status, detail: '' };
  if (!answer.headers.get('content-type')?.includes('json')) return fallback;
  const body: unknown = await answer.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? { ...fallback, ...body } : fallback;
}
