import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { EMBED } from '../../shared/embed-options.ts';

/** Who may show `/embed` in a frame: `anyone`, or these origins beside our own. */
export type Framers = 'anyone' | readonly string[];

/**
 * The `frame-ancestors` of a path; null: none is stated. For anyone it is left out: `*` would stand for http and https alone,
 * and a webmaster who tries a snippet in a file of their own would see an empty frame.
 */
export function frameAncestors(path: string, framers: Framers): string[] | null {
  if (path !== EMBED) return ["'self'"];
  return framers === 'anyone' ? null : ["'self'", ...framers];
}

/** One line in the log for each frame that is loaded: the origin of the page round it, and nothing else. */
export function countEmbeds(log: Logger, publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).origin;
  return (request, response, next) => {
    const isFrame = ['iframe', 'frame', undefined].includes(request.get('Sec-Fetch-Dest'));
    if (request.method !== 'GET' || request.path !== EMBED || !isFrame) return next();
    const origin = originOf(request.get('Referer'));
    response.once('finish', () => {
      if (origin !== own && response.statusCode < 400) log.info({ origin }, 'embed');
    });
    next();
  };
}

/** Only the origin of an address; null: none was sent, or it is none of the web. */
function originOf(referrer = ''): string | null {
  if (!URL.canParse(referrer)) return null;
  const { protocol, origin } = new URL(referrer);
  return /^https?:$/.test(protocol) && origin.length <= 200 ? origin : null;
}
