import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * One line a request. Only the path without its query is written, because a query holds where a person is;
 * nor are addresses of people or their browsers.
 */
export const logRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const start = performance.now();
    const { method, path } = request;
    response.once('finish', () => {
      const milliseconds = Math.round(performance.now() - start);
      log.info({ method, path: path.slice(0, 200), status: response.statusCode, milliseconds }, 'request');
    });
    next();
  };
