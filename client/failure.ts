import { ApiProblem } from './api.ts';

export type FailureKind = 'offline' | 'unreachable' | 'busy' | 'other';

/** What to tell a person about a failed call: no connection, no answer, too busy, or a fault of ours. */
export function failureKind(error: unknown): FailureKind {
  if (error instanceof ApiProblem)
    return error.problem.status === 503 || error.problem.status === 429 ? 'busy' : 'other';
  return navigator.onLine ? 'unreachable' : 'offline';
}

export function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.status === 404;
}
