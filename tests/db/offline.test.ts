import { beforeAll, describe, expect, it } from 'vitest';
import type { OfflineName } from '../../client/offline/answer-messages.ts';
import { createOfflineAnswers, type OfflineAnswer } from '../../client/offline/answers.ts';
import { NotSaved, NotThere } from '../../client/offline/failures.ts';
import { createRandom, randomIndex, shuffled } from '../../seed/random.ts';
import type { Query, Response } from '../../shared/api.ts';
import { INDONESIA } from '../../shared/lon-lat.ts';
import { paths } from '../../shared/paths.ts';
import type { Place } from '../../shared/places.ts';
import { CATEGORIES, OUTLINE_LEVELS, REGION_LEVELS, STATUSES, TECHNOLOGIES } from '../../shared/vocabulary.ts';
import { angleBetween } from './geodesic.ts';
import { filledDatabase } from './harness.ts';
import { readOfflineFiles } from './offline-files.ts';

const database = filledDatabase();
let offline: OfflineAnswer;
let withoutPlaces: OfflineAnswer;

beforeAll(async () => {
  const { points, places, outlines } = await readOfflineFiles(database.app.url);
  offline = createOfflineAnswers({ points, places: async () => places, outlines: async () => outlines });
  withoutPlaces = createOfflineAnswers({ points });
});

describe('a browser without a connection answers as the server does:', () => {
  it('the nearest points from a thousand random places', async () => {
    const random = createRandom(5);
    const [west, south, east, north] = INDONESIA;
    for (let time = 0; time < 1000; time += 1) {
      const lon = (west + random() * (east - west)).toFixed(randomIndex(random, 7));
      const lat = (south + random() * (north - south)).toFixed(randomIndex(random, 7));
      const limit = String(1 + randomIndex(random, time % 10 === 0 ? 50 : 10));
      await expectSameNearest({ lon, lat, limit });
    }
  });

  it('the nearest points from abroad, from the poles, and from the points themselves', async () => {
    const far = ['0,90', '123.6,-90', '180,-17', '-180,-17', '0,0', '-56.4,10.17', '-73.2,6.2', '4.9,52.4'];
    const some = (await offline('listPoints', { limit: '10000' })).features.filter((_, index) => index % 500 === 0);
    const at = some.map(({ geometry }) => geometry.coordinates.join(','));
    for (const place of [...far, ...at]) {
      const [lon = '', lat = ''] = place.split(',');
      await expectSameNearest({ lon, lat, limit: '50' });
    }
  });

  it('the nearest points of some kinds, and within a distance', async () => {
    const random = createRandom(6);
    const some = (words: readonly string[]) =>
      shuffled(random, words)
        .slice(0, 1 + randomIndex(random, 3))
        .join(',');
    for (let time = 0; time < 150; time += 1) {
      const query = { lon: (95 + random() * 46).toFixed(5), lat: (-11 + random() * 17).toFixed(5), limit: '8' };
      const maxDistance = (10 ** (3 + 3 * random())).toFixed(1);
      await expectSameNearest({ ...query, category: some(CATEGORIES), ...(time % 3 === 0 && { maxDistance }) });
      await expectSameNearest({ ...query, technology: some(TECHNOLOGIES), status: some(STATUSES) });
    }
  });

  it('every point', async () => {
    const all: Query<'listPoints'> = { limit: '10000' };
    const here = await expectSame('listPoints', all);
    expect(here.features.length).toBe(here.numberMatched);
    for (const index of [0, 1, 4000, here.features.length - 1]) {
      const id = here.features[index]?.id ?? '';
      await expectSame('getPoint', { id });
    }
  });

  it('pages of points by box, region, kind, and text', async () => {
    const queries: Query<'listPoints'>[] = [
      {},
      { limit: '7', offset: '13' },
      { offset: '999999' },
      { bbox: '123,-11,124,-9' },
      { bbox: '95.1234,-6.1,141,5.9', category: 'health,school', limit: '50' },
      ...['53', '53.71', '53.71.01', '53.71.01.1001', '99'].map((region) => ({ region })),
      ...['puskesmas', 'SD NEGERI', 'é', '...', '%', '', '  smp  '].map((q) => ({ q })),
      { status: 'active,trouble', technology: 'vsat', properties: 'status,name,bandwidth', limit: '20' },
    ];
    for (const query of queries) await expectSame('listPoints', query);
  });

  it('what is published, and every outline', async () => {
    await expectSame('dataset', {});
    for (const level of OUTLINE_LEVELS)
      for (const box of [{}, { bbox: '123,-11,125,-8' }, { bbox: '0,0,1,1' }])
        await expectSame('outlines', { level, ...box });
  });

  it('regions of each level', async () => {
    await expectSame('listRegions', {});
    for (const level of REGION_LEVELS.slice(0, 3)) await expectSame('listRegions', { level });
    for (const parent of ['53', '53.71', '53.71.01'])
      for (const level of REGION_LEVELS) await expectSame('listRegions', { level, parent });
    await expectSame('listRegions', { level: 'village', bbox: '123.5,-10.3,123.8,-10' });
    for (const code of ['31', '53.71', '31.01', '94.01', '53.71.01', '53.71.01.1004'])
      await expectSame('getRegion', { code });
  });
});

describe('a browser without a connection finds the same places:', () => {
  it('by the names of all kinds of regions', async () => {
    const random = createRandom(8);
    const regions = await database.sql<{ name: string }[]>`select name from region order by code`;
    const villages = await database.sql<{ name: string }[]>`select name from village order by code`;
    const names = [...shuffled(random, regions).slice(0, 250), ...shuffled(random, villages).slice(0, 250)];
    for (const [index, { name }] of names.entries()) await expectSamePlaces(name, index % 3 === 0 ? 20 : 8);
  });

  it('by beginnings, with the regions they lie in, and by everyday names', async () => {
    const typed = [
      'a',
      'ba',
      'ku',
      'kup',
      'kupa',
      'band',
      'tanjung',
      'su',
      'sukamaju',
      'suka maju bandung',
      'solo',
      'jkt',
    ];
    const inside = [
      'alak kota kupang',
      'desa oebelo kec. kupang tengah',
      'Kab. Bandung',
      'kota bandung',
      'ntt',
      'jogja',
    ];
    const points = ['SIM-00001', 'sim-00002', 'puskesmas', 'simulasi', 'kantor camat tapaktuan'];
    for (const q of [...typed, ...inside, ...points]) await expectSamePlaces(q, 20);
  });

  it('by names with a letter wrong', async () => {
    const random = createRandom(9);
    const regions = await database.sql<{ name: string }[]>`
      select name from region where level in ('regency', 'district') and length(name) > 6 order by code`;
    for (const { name } of shuffled(random, regions).slice(0, 100)) {
      const at = 1 + randomIndex(random, name.length - 2);
      await expectSamePlaces(`${name.slice(0, at)}x${name.slice(at + 1)}`, 8);
    }
    for (const q of ['kupamg', 'surabya', 'semarng', 'makasar', 'zzzzzz', 'labuan bajoo']) await expectSamePlaces(q, 8);
  });

  it('by postal code', async () => {
    const random = createRandom(10);
    const codes = await database.sql<{ code: string }[]>`
      select distinct postal_code as code from village where postal_code is not null order by 1`;
    for (const { code } of [...shuffled(random, codes).slice(0, 300), { code: '00000' }])
      await expectSamePlaces(code, 20);
    for (const q of ['853', '8536']) await expectSamePlaces(q, 20);
  });

  it('by coordinates, in a village or away from all', async () => {
    const random = createRandom(11);
    for (let time = 0; time < 200; time += 1) {
      const [lon, lat] = [95 + random() * 46, -11 + random() * 17];
      await expectSamePlaces(`${lat.toFixed(4)}, ${lon.toFixed(4)}`, 1);
    }
    for (const q of ['0, 0', '51.5, -0.1', '10,17 LS 123,6 BT', 'geo:-10.17,123.6']) await expectSamePlaces(q, 8);
  });

  it('inside a region only', async () => {
    for (const region of ['53', '53.71', '31'])
      for (const q of ['alak', 'kupang', 'oesapa', 'Kota Kupang', '85361', '-10.17, 123.6', 'SIM-00001', 'jakarta'])
        await expectSamePlaces(q, 8, { region });
    await expectSameNearest({ lon: '123.6', lat: '-10.17', limit: '8', region: '53.71' });
    await expectSameNearest({ lon: '106.8', lat: '-6.2', limit: '8', region: '53', category: 'health' });
  });

  it('and nothing for what is no name', async () => {
    for (const q of ['%', '_', '...', '😀', "'"]) await expectSamePlaces(q, 8);
  });
});

describe('what is not saved', () => {
  it('is told, with the file that it needs', async () => {
    for (const ask of [
      () => withoutPlaces('findPlaces', { q: 'kupamg' }),
      () => withoutPlaces('findPlaces', { q: '85361' }),
      () => withoutPlaces('listRegions', { level: 'regency' }),
      () => withoutPlaces('getRegion', { code: '53.71' }),
    ])
      await expect(ask()).rejects.toMatchObject({ name: 'NotSaved', file: 'places' });
    await expect(withoutPlaces('outlines', {})).rejects.toBeInstanceOf(NotSaved);
  });

  it('does not keep points, provinces and positions from being found', async () => {
    expect((await withoutPlaces('findPlaces', { q: 'SIM-00001' })).places[0]).toMatchObject({ kind: 'point' });
    expect((await withoutPlaces('findPlaces', { q: '-10.17, 123.6' })).places).toEqual([
      { kind: 'coordinate', code: null, name: '-10.17, 123.6', context: '', lon: 123.6, lat: -10.17, bbox: null },
    ]);
    expect(await withoutPlaces('listRegions', {})).toEqual(await ask('listRegions', {}));
  });

  it('is told apart from what does not exist', async () => {
    await expect(offline('getPoint', { id: 'nope' })).rejects.toBeInstanceOf(NotThere);
    await expect(offline('getRegion', { code: '99' })).rejects.toBeInstanceOf(NotThere);
    await expect(offline('getRegion', { code: '53.99' })).rejects.toBeInstanceOf(NotThere);
  });
});

async function ask<Name extends OfflineName>(name: Name, query: Query<Name>): Promise<Response<Name>> {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (typeof value === 'string') parameters.set(key, value);
  const path = paths[name].replace(/:(\w+)/g, (_, key: string) => {
    const value = parameters.get(key) ?? '';
    parameters.delete(key);
    return encodeURIComponent(value);
  });
  const { status, body } = await database.ask(`${path}?${parameters}`);
  expect(status, `${path}?${parameters}`).toBe(200);
  return 'links' in body ? { ...body, links: [] } : body;
}

async function expectSame<Name extends OfflineName>(name: Name, query: Query<Name>): Promise<Response<Name>> {
  const here = await offline(name, query);
  expect(here, `${name} ${JSON.stringify(query)}`).toEqual(await ask(name, query));
  return here;
}

/** The same points in the same order; a billionth of the distance is left to the two libraries. */
async function expectSameNearest(query: Query<'nearestPoints'>): Promise<void> {
  const label = JSON.stringify(query);
  const [here, there] = await Promise.all([offline('nearestPoints', query), ask('nearestPoints', query)]);
  const bare = ({ features }: typeof here) =>
    features.map(({ properties: { distance: _, bearing: __, ...properties }, ...feature }) => ({
      ...feature,
      properties,
    }));
  expect(bare(here), label).toEqual(bare(there));
  expect(here.numberMatched).toBe(there.numberMatched);
  for (const [index, { properties }] of here.features.entries()) {
    const other = there.features[index]?.properties ?? properties;
    expect(Math.abs(properties.distance - other.distance), label).toBeLessThan(1e-6 + 1e-9 * other.distance);
    // At a pole every direction is south, or north.
    if (other.distance > 1 && Math.abs(Number(query.lat)) < 90)
      expect(angleBetween(properties.bearing, other.bearing), label).toBeLessThan(1e-4);
  }
}

async function expectSamePlaces(q: string, limit: number, inside: { region?: string } = {}): Promise<void> {
  const query = { q, limit: String(limit), ...inside };
  const [here, there] = await Promise.all([offline('findPlaces', query), ask('findPlaces', query)]);
  const keys = (places: readonly Place[]) => places.map(({ kind, code, name, context }) => [kind, code, name, context]);
  expect(keys(here.places), q).toEqual(keys(there.places));
  expect(here, q).toEqual(there);
}
