import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Problem } from '../../shared/problem.ts';
import { Failure, notFound, unavailable } from '../failures.ts';

/** What the database library and the system say when the database is away. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '57014', // statement timeout
  '57P01', // shut down by an administrator
  '57P02', // crash shutdown
  '57P03', // starting up
  '53300', // too many connections
]);

/** Sends a failure as a problem document (RFC 9457). */
export function sendProblem(response: Response, { status, title, message, errors }: Failure): void {
  const problem: Problem = { type: 'about:blank', title, status, detail: message };
  if (errors) problem.errors = [...errors];
  response.status(status).set('Cache-Control', 'no-store').type('application/problem+json');
  // The version of the data belongs to answers made from them.
  response.removeHeader('ETag');
  if (status === 503) response.set('Retry-After', '5');
  response.send(JSON.stringify(problem));
}

/** Whatever went wrong, as a failure that tells nothing of the inside. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (isAway(error))
    return unavailable('The database does not answer at the moment. Please try again in a few seconds.');
  const status = statusOf(error);
  if (status >= 400 && status < 500)
    return new Failure(status, 'Bad request', 'The address or the request cannot be read.');
  return new Failure(500, 'Internal error', 'Something went wrong on our side. It was noted; please try again later.');
}

export const noSuchEndpoint: RequestHandler = (request) => {
  throw notFound(
    `There is nothing at ${(request.baseUrl + request.path).slice(0, 100)}. All endpoints are listed at /api.`,
  );
};

/** Whatever went wrong, as a failure; what nobody foresaw is written to the log. */
export function noted(log: Logger, error: unknown): Failure {
  const failure = failureOf(error);
  if (failure.status === 500) log.error(traceOf(error), 'unexpected error');
  return failure;
}

/** The one place where errors become answers. */
export const problemHandler =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, next) => {
    const failure = noted(log, error);
    if (response.headersSent) return next(error);
    sendProblem(response, failure);
  };

/** What the log keeps of an error: never its further fields, which may hold the address or the values of the request. */
function traceOf(error: unknown): object {
  if (!(error instanceof Error)) return { reason: typeof error };
  return { reason: error.name, code: 'code' in error ? error.code : undefined, stack: error.stack };
}

function isAway(error: unknown): boolean {
  return error instanceof Error && 'code' in error && AWAY.has(String(error.code));
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error ? Number(error.status) : 500;
}
