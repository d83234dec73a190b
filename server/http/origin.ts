import type { Request } from 'express';
import type { Origin } from '../origin.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/** What a host in a request may look like; anything else could say what it liked on a poster or in a snippet. */
const HOST = /^([a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])(:\d{1,5})?$/i;

/** The public address of the site; where none was set, the one this reader used. */
export function originOf(publicUrl: string, request: Request): Origin {
  const stated = new URL(publicUrl);
  if (!LOOPBACK.test(stated.hostname)) return { origin: publicUrl, onlyHere: false };
  const host = request.host ?? '';
  if (!HOST.test(host)) return { origin: publicUrl, onlyHere: true };
  const { hostname, origin } = new URL(`${request.protocol}://${host}`);
  return { origin, onlyHere: LOOPBACK.test(hostname) };
}
