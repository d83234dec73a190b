import type { Response } from 'express';
import { unavailable } from '../failures.ts';

/** How long the database may take, in milliseconds, before a request ends in a 503. */
export const PATIENCE = 10_000;

/** A signal that is given when the client goes, or by `end` when nobody waits for the answer any more. */
export function waiting(response: Response): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const end = () => {
    response.off('close', end);
    controller.abort();
  };
  response.once('close', end);
  return { signal: controller.signal, end };
}

/** Ends the wait for a database that hangs, or for a computation; a query itself is ended by the database's own limit. */
export function withinPatience<Value>(work: Promise<Value>, patience = PATIENCE): Promise<Value> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    const cure =
      patience > PATIENCE ? 'Ask about a smaller region or radius, or for fewer sites.' : 'Please try again soon.';
    const sentence = `The answer takes too long at the moment. ${cure}`;
    timer = setTimeout(() => reject(unavailable(sentence)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
