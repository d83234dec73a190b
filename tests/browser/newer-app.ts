import type { Keeper } from './gate.ts';

const CHUNK = /(assets\/|\.\/)([\w-]+?)-([\w-]{8})\.(js|css)/g;
const NEW_CHUNK = /^\/assets\/(.*)-newer\.(js|css)$/;
const TEXT = /javascript|css|html/;

/**
 * Lets the gate serve another version of the app: the same, with other names for all of its scripts and sheets. Those of the
 * version before are gone, as after a real deployment.
 */
export const newerApp: Keeper = (path, site) => {
  const chunk = NEW_CHUNK.exec(path);
  if (chunk === null && /^\/assets\/.*\.(js|css)$/.test(path)) {
    return Promise.resolve({ status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('gone') });
  }
  return renamed(site, chunk === null ? path : `/assets/${chunk[1]}.${chunk[2]}`);
};

async function renamed(site: Parameters<Keeper>[1], path: string) {
  const passing = await site(path);
  if (!TEXT.test(String(passing.headers['content-type']))) return passing;
  const text = passing.body
    .toString('utf8')
    .replace(CHUNK, '$1$2-$3-newer.$4')
    // The page of the app keeps its address, so that its revision tells.
    .replace(/revision:(["'`])([0-9a-f]+)\1,url:(["'`])\/app-shell/, 'revision:$1$2newer$1,url:$3/app-shell');
  const { etag: _, 'last-modified': __, ...headers } = passing.headers;
  return { ...passing, headers, body: Buffer.from(text) };
}
