import type { Problem } from '../shared/problem.ts';

type FaultyParameter = NonNullable<Problem['errors']>[number];

/** A request that cannot be answered as asked; becomes a problem document. */
export class Failure extends Error {
  readonly status: number;
  readonly title: string;
  readonly errors: readonly FaultyParameter[] | undefined;

  constructor(status: number, title: string, detail: string, errors?: readonly FaultyParameter[]) {
    super(detail);
    this.status = status;
    this.title = title;
    this.errors = errors;
  }
}

export const notFound = (detail: string) => new Failure(404, 'Not found', detail);

export const badRequest = (errors: readonly FaultyParameter[]) =>
  new Failure(
    400,
    'Bad request',
    errors.map(({ parameter, accepted }) => `${parameter}: expected ${accepted}.`).join(' '),
    errors,
  );

export const unavailable = (detail: string) => new Failure(503, 'Service unavailable', detail);
