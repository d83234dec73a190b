import { createHash } from 'node:crypto';
import { decodePoints, encodePoints } from '../../shared/offline/points-file.ts';
import type { SavedFacts } from '../../shared/offline/saved-facts.ts';
import type { Keeper, Passing } from './gate.ts';
import { KUPANG, siteOrigin } from './journey.ts';

/** The name and the day of the only point of the newer data. */
export const NEWER = { name: 'Balai Desa yang Baru', asOf: '2031-05-12', version: 'newer-than-the-site' } as const;

/** The file names villages that have a point; which of a city's does not matter here. */
const KUPANG_CITY = '53.71.';

/** Lets the gate tell of data that were published meanwhile: one point, at a place of the tests. */
export async function newerData(): Promise<Keeper> {
  const described = await (await fetch(`${siteOrigin()}/api/v1/offline`)).json();
  const [points, ...others] = described.files;
  const old = await (await fetch(siteOrigin() + points.path)).arrayBuffer();
  const body = newerPoints(new Uint8Array(old));
  const hash = createHash('sha256').update(body).digest('hex');
  const path = `/data/points-${hash.slice(0, 16)}.bin`;
  const file = { name: 'points', path, hash, bytes: body.length, size: body.length };
  const list = { ...described, version: NEWER.version, asOf: NEWER.asOf, files: [file, ...others] };
  return (asked) => {
    if (asked === '/api/v1/offline') return Promise.resolve(answer('application/json', JSON.stringify(list)));
    return asked === path ? Promise.resolve(answer('application/octet-stream', body)) : null;
  };
}

function newerPoints(old: Uint8Array): Buffer {
  const table = decodePoints<SavedFacts>(old);
  const village = table.villages.find(({ code }) => code.startsWith(KUPANG_CITY))?.code ?? '';
  const { provinces, dataset } = table.facts;
  const facts = { provinces, dataset: { ...dataset, version: NEWER.version, asOf: NEWER.asOf } };
  const words = { technology: 'fibre', category: 'government', status: 'active', verifiedOn: NEWER.asOf } as const;
  const unknown = { bandwidth: null, openingHours: null, provider: null, address: null, approximate: false } as const;
  const point = { id: 'BARU-1', name: NEWER.name, village, ...KUPANG, ...words, ...unknown };
  return Buffer.from(encodePoints({ ...table, facts, points: [point] }));
}

function answer(type: string, body: string | Buffer): Passing {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-cache' }, body: Buffer.from(body) };
}
