import type { RequestHandler } from 'express';
import { Failure } from '../failures.ts';

/** The end of the way for every method that would change something. */
export const onlyGet: RequestHandler = (request, response, next) => {
  if (request.method === 'OPTIONS') return void response.set('Allow', 'GET, HEAD, OPTIONS').status(204).end();
  response.set('Allow', 'GET, HEAD, OPTIONS');
  next(new Failure(405, 'Method not allowed', `This address is for reading: use GET instead of ${request.method}.`));
};
