import type { RequestHandler } from 'express';

/** The API is public: any page may read it. */
export const openForReading: RequestHandler = (request, response, next) => {
  response.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Retry-After' });
  if (request.method === 'OPTIONS') {
    response.set({
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    });
  }
  next();
};
