import type { Feature, Point } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom, shuffled } from '../../seed/random.ts';
import type { AccessPoint } from '../../shared/access-points.ts';
import { isInside } from '../../shared/lon-lat.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../shared/vocabulary.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

type PointFeature = Feature<Point, AccessPoint> & { id: string };
interface Page {
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly links: readonly { rel: string; href: string }[];
  readonly features: readonly PointFeature[];
}

let all: readonly PointFeature[];

beforeAll(async () => {
  all = (await list('/api/v1/points?limit=10000')).features;
});

describe('the list of points', () => {
  it('holds every point that was loaded, once, in the order of the ids', async () => {
    const loaded = await database.sql<{ id: string }[]>`
      select id from access_point where dataset = ${database.published.id} order by id collate "C"`;
    expect(all.map(({ id }) => id)).toEqual(loaded.map(({ id }) => id));
    expect(new Set(all.map(({ id }) => id)).size).toBe(7634);
  });

  it.each([1000, 777])('can be walked forwards and back by its links, %i at a time', async (limit) => {
    const forwards = await walk(`/api/v1/points?limit=${limit}`, 'next');
    expect(forwards.flatMap(({ features }) => features.map(({ id }) => id))).toEqual(all.map(({ id }) => id));
    expect(forwards).toHaveLength(Math.ceil(7634 / limit));
    const last = forwards.at(-1)?.links.find(({ rel }) => rel === 'self');
    const back = await walk(addressOf(last?.href ?? ''), 'prev');
    expect(back.map(({ features }) => features[0]?.id)).toEqual(
      forwards.map(({ features }) => features[0]?.id).toReversed(),
    );
    for (const { numberMatched, numberReturned, features } of forwards) {
      expect(numberMatched).toBe(7634);
      expect(numberReturned).toBe(features.length);
    }
  });

  it('keeps the filters in its links', async () => {
    const pages = await walk('/api/v1/points?region=53&category=school,health&limit=50', 'next');
    const wanted = all.filter(
      ({ properties }) =>
        properties.regencyCode.startsWith('53.') && ['school', 'health'].includes(properties.category),
    );
    expect(pages.flatMap(({ features }) => features.map(({ id }) => id))).toEqual(wanted.map(({ id }) => id));
  });

  it('has nothing to show past its end, and says how many there are', async () => {
    const { features, numberMatched, links } = await list('/api/v1/points?offset=7634');
    expect({ features, numberMatched }).toEqual({ features: [], numberMatched: 7634 });
    expect(links.map(({ rel }) => rel)).toEqual(['self', 'prev']);
  });

  it('gives every feature the same properties, null where nothing is known', () => {
    const keys = new Set(all.map(({ properties }) => Object.keys(properties).join()));
    expect(keys.size).toBe(1);
    expect(all.some(({ properties }) => Object.values(properties).includes(null))).toBe(true);
  });

  it('gives only the properties that are asked for', async () => {
    const { features } = await list('/api/v1/points?properties=status,name&limit=10000');
    expect(features.map(({ id, geometry, properties }) => ({ id, geometry, properties }))).toEqual(
      all.map(({ id, geometry, properties: { name, status } }) => ({ id, geometry, properties: { name, status } })),
    );
  });

  it('shows each point as it is shown alone', async () => {
    for (const feature of all.filter((_, index) => index % 400 === 0))
      expect((await database.ask(`/api/v1/points/${feature.id}`)).body).toEqual(feature);
  });
});

describe('filters choose what a recount chooses', () => {
  it('by box, at a hundred random boxes', async () => {
    const random = createRandom(4);
    for (let time = 0; time < 100; time += 1) {
      const size = 10 ** (random() * 2.5 - 1.5);
      const [west, south] = [95 + random() * 46, -11 + random() * 17];
      const box = [west, south, west + size, south + size] as const;
      const wanted = all.filter(({ geometry }) =>
        isInside([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0], box),
      );
      expect(await ids(`bbox=${box}`), box.join()).toEqual(wanted.map(({ id }) => id));
    }
  });

  it('by box, edges included', async () => {
    for (const { id, geometry } of all.filter((_, index) => index % 1000 === 0)) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      expect(await ids(`bbox=${[lon, lat, lon + 0.1, lat + 0.1]}`)).toContain(id);
      expect(await ids(`bbox=${[lon - 0.1, lat - 0.1, lon, lat]}`)).toContain(id);
    }
  });

  it('by region, of every level', async () => {
    const rows = await database.sql<{ code: string; district: string; regency: string; province: string }[]>`
      select code, district, regency, province from village`;
    const villages = new Map(rows.map((row) => [row.code, row]));
    const random = createRandom(5);
    const levels = { province: 38, regency: 60, district: 60, code: 60 } as const;
    for (const level of ['province', 'regency', 'district', 'code'] as const) {
      const codes = shuffled(random, [...new Set(rows.map((row) => row[level]))]).slice(0, levels[level]);
      for (const code of codes) {
        const wanted = all.filter(({ properties }) => villages.get(properties.villageCode)?.[level] === code);
        expect(await ids(`region=${code}`), code).toEqual(wanted.map(({ id }) => id));
      }
    }
  });

  it.each([
    ['category', CATEGORIES],
    ['technology', TECHNOLOGIES],
    ['status', STATUSES],
  ] as const)('by %s, one by one, two together, all together', async (name, words) => {
    const count = async (value: string) => (await list(`/api/v1/points?limit=1&${name}=${value}`)).numberMatched;
    const wanted = (chosen: readonly string[]) =>
      all.filter(({ properties }) => chosen.includes(properties[name])).length;
    for (const word of words) expect(await count(word), word).toBe(wanted([word]));
    expect(await count(words.slice(0, 2).join())).toBe(wanted(words.slice(0, 2)));
    expect(await count(words.join())).toBe(7634);
    const { body } = await database.ask('/api/v1/dataset');
    const counts = { category: body.byCategory, technology: body.byTechnology, status: body.byStatus }[name];
    expect(counts).toEqual(Object.fromEntries(words.map((word) => [word, wanted([word])])));
  });

  it.each(['puskesmas', 'PUSKESMAS', 'smp negeri 2', 'oe'])('by a text in the name: %s', async (text) => {
    const wanted = all.filter(({ properties }) => properties.name.toLowerCase().includes(text.toLowerCase()));
    expect(wanted.length).toBeGreaterThan(0);
    expect(await ids(`q=${encodeURIComponent(text)}`)).toEqual(wanted.map(({ id }) => id));
  });

  it.each(['%', '_', '\\', '"', '—'])(
    'a text of signs alone is in no name, and no sign is a wildcard: %s',
    async (text) => {
      expect(await ids(`q=${encodeURIComponent(text)}`)).toEqual([]);
      expect(await ids(`q=${encodeURIComponent(`zz${text}zz`)}`)).toEqual([]);
    },
  );
});

async function list(address: string): Promise<Page> {
  const { status, body } = await database.ask(address);
  expect(status, address).toBe(200);
  return body;
}

async function ids(query: string): Promise<string[]> {
  const { features, numberMatched } = await list(`/api/v1/points?limit=10000&properties=name&${query}`);
  expect(numberMatched).toBe(features.length);
  return features.map(({ id }) => id);
}

async function walk(start: string, rel: 'next' | 'prev'): Promise<Page[]> {
  const pages = [await list(start)];
  for (;;) {
    const link = pages.at(-1)?.links.find((candidate) => candidate.rel === rel);
    if (!link) return pages;
    pages.push(await list(addressOf(link.href)));
  }
}

/** Links name the public address of the site; here the same path is asked on loopback. */
function addressOf(href: string): string {
  const { pathname, search } = new URL(href);
  return pathname + search;
}
