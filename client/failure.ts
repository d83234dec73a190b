import { ApiProblem } from './api.ts';
import { NotSaved } from './offline/failures.ts';

export type FailureKind = 'offline' | 'not-saved' | 'unreachable' | 'busy' | 'other';

/** What to tell a person about a failed call: no connection, nothing saved for it, no answer, too busy, or a fault of ours. */
export function failureKind(error: unknown): FailureKind {
  if (error instanceof ApiProblem)
    return error.problem.status === 503 || error.problem.status === 429 ? 'busy' : 'other';
  if (error instanceof NotSaved) return 'not-saved';
  return navigator.onLine ? 'unreachable' : 'offline';
}

export function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.status === 404;
}
