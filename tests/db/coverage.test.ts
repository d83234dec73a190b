import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../seed/group.ts';
import type { CoverageRow, UncoveredVillage } from '../../shared/coverage.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();
/** Dukcapil, second half of 2024. */
const PEOPLE = 284_973_643;
const RADII = [500, 1999.5, 5000, 10_000, 100_000];

interface Village {
  readonly code: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
  readonly population: number;
  readonly distance: number;
}

let villages: Village[];

beforeAll(async () => {
  villages = await database.sql<Village[]>`
    select code, district, regency, province, v.population, distance
    from village v join village_coverage c on c.village = v.code where c.dataset = ${database.published.id}`;
});

describe('the distance of a village', () => {
  it('is known for all of them', async () => {
    const [row] = await database.sql`select count(*)::int as count from village`;
    expect(villages).toHaveLength(row?.count ?? 0);
    expect(villages.filter(({ distance }) => distance === null)).toEqual([]);
  });

  it('is that to the nearest active point, by PostGIS, for 2,000 random villages', async () => {
    const picked = pick(villages, 2000);
    // The nearest on the sphere may be another; within 1.5 % of its distance lies the nearest on the spheroid.
    const rows = await database.sql<{ code: string; measured: number; nearest: number }[]>`
      select v.code, c.distance as measured, (
        select min(ST_Distance(v.location, p.location)) from access_point p
        where p.dataset = c.dataset and p.status = 'active' and ST_DWithin(v.location, p.location, near.distance * 1.015 + 1)
      ) as nearest
      from unnest(${picked.map(({ code }) => code)}::text[]) as picked (code)
        join village v using (code)
        join village_coverage c on c.dataset = ${database.published.id} and c.village = v.code
        cross join lateral (
          select ST_Distance(v.location, p.location) as distance from access_point p
          where p.dataset = c.dataset and p.status = 'active' order by v.location <-> p.location limit 1
        ) as near`;
    expect(rows).toHaveLength(2000);
    for (const { code, measured, nearest } of rows) expect(Math.abs(measured - nearest), code).toBeLessThan(1e-6);
  });

  it('belongs to the point that is named, which is active', async () => {
    const [row] = await database.sql`
      select count(*)::int as count from village_coverage c join village v on v.code = c.village
        join access_point p on p.dataset = c.dataset and p.id = c.nearest_point and p.status = 'active'
      where c.dataset = ${database.published.id} and abs(ST_Distance(v.location, p.location) - c.distance) < 1e-6`;
    expect(row?.count).toBe(villages.length);
  });
});

describe('coverage of regions', () => {
  it.each(['province', 'regency', 'district'] as const)('of level %s is what a plain recount gives', async (level) => {
    const points = await activePoints();
    for (const radius of level === 'district' ? [5000] : RADII) {
      const { regions, total } = await coverage(`level=${level}&radius=${radius}`);
      const members = groupBy(villages, (village) => village[level]);
      expect(regions.map(({ code }) => code)).toEqual([...members.keys()].toSorted());
      for (const row of regions) {
        expectRecount(row, members.get(row.code) ?? [], radius);
        expect(row.points, row.code).toBe(points.filter((village) => village.startsWith(`${row.code}.`)).length);
      }
      expectRecount(total, villages, radius);
      expect(total).toMatchObject({ code: 'ID', level: 'country', points: points.length, population: PEOPLE });
    }
  });

  it('of any radius inside any parent adds up to the parent', async () => {
    const provinces = (await coverage('level=province')).regions.map(({ code }) => code);
    const asked = fc.tuple(fc.integer({ min: 500, max: 100_000 }), fc.constantFrom(...provinces));
    await fc.assert(
      fc.asyncProperty(asked, async ([radius, parent]) => {
        const { total, regions } = await coverage(`level=regency&parent=${parent}&radius=${radius}`);
        const all = await coverage(`level=province&radius=${radius}`);
        expect(total).toEqual({ ...all.regions.find(({ code }) => code === parent), underdeveloped: null });
        expect(regions.every((row) => row.parent === parent)).toBe(true);
        const districts = await coverage(`level=district&parent=${parent}&radius=${radius}`);
        expect(districts.total).toEqual(total);
      }),
      { numRuns: 20, seed: 7634 },
    );
  });

  it('grows with the radius', async () => {
    const shares = await Promise.all(
      RADII.map(async (radius) => (await coverage(`radius=${radius}`)).total.coveredShare),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => Number(a) - Number(b)));
  });

  it('says of every row how it was measured', async () => {
    const { regions } = await coverage('level=regency&radius=2500');
    for (const row of regions)
      expect(row).toMatchObject({
        radius: 2500,
        distances: 'straight-line',
        populations: 'estimated',
        dataset: 'simulated',
        datasetVersion: database.published.version,
      });
  });
});

describe('coverage of groups', () => {
  it.each([
    ['2019-12-31', 0],
    ['2024-12-31', 62],
    ['2025-01-01', 37],
  ])('on %s there are %i underdeveloped regencies, and the rest', async (day, count) => {
    const listed = (await coverage(`level=regency&asOf=${day}`)).regions.filter((row) => row.underdeveloped);
    expect(listed).toHaveLength(count);
    const codes = new Set(listed.map(({ code }) => code));
    const { regions, total } = await coverage(`groups=development&asOf=${day}&radius=3000`);
    expect(regions.map(({ code }) => code)).toEqual(['underdeveloped', 'other']);
    for (const row of regions) {
      const isIn = ({ regency }: Village) => codes.has(regency) === (row.code === 'underdeveloped');
      expectRecount(row, villages.filter(isIn), 3000);
    }
    expectRecount(total, villages, 3000);
  });

  it('names ten destinations, whose regencies all exist', async () => {
    const destinations = await database.sql<{ code: string; regencies: string[] }[]>`
      select code, regencies from destination order by position`;
    const { regions, total } = await coverage('groups=destination&radius=3000');
    expect(regions).toHaveLength(10);
    expect(regions.map(({ code }) => code)).toEqual(destinations.map(({ code }) => code));
    for (const [index, row] of regions.entries()) {
      const regencies = destinations[index]?.regencies ?? [];
      const members = villages.filter(({ regency }) => regencies.includes(regency));
      expect(new Set(members.map(({ regency }) => regency)).size, row.code).toBe(regencies.length);
      expectRecount(row, members, 3000);
    }
    expect(total.villages).toBe(regions.reduce((sum, row) => sum + row.villages, 0));
  });
});

describe('villages beyond the radius', () => {
  it('are those that coverage does not count, most people first', async () => {
    const { regions } = await coverage('level=regency&parent=53&radius=4000');
    for (const row of regions) {
      const { body } = await database.ask(`/api/v1/coverage/villages?region=${row.code}&radius=4000&limit=10000`);
      expect(body.numberMatched).toBe(row.villages - row.villagesCovered);
      expect(body.populationMatched).toBe(row.population - row.populationCovered);
      const listed: UncoveredVillage[] = body.villages;
      expect(listed.map(({ code }) => code)).toEqual(beyond(row.code, 4000));
    }
  });

  it('come a page at a time without a gap', async () => {
    const whole = (await database.ask('/api/v1/coverage/villages?region=81&limit=10000')).body.villages;
    const pages: unknown[] = [];
    for (let offset = 0; offset < whole.length; offset += 97)
      pages.push(
        ...(await database.ask(`/api/v1/coverage/villages?region=81&limit=97&offset=${offset}`)).body.villages,
      );
    expect(pages).toEqual(whole);
  });

  it('of a group are those of its regencies', async () => {
    const { regions } = await coverage('groups=destination&radius=2000');
    for (const { code, villages: all, villagesCovered } of regions) {
      const { body } = await database.ask(`/api/v1/coverage/villages?group=${code}&radius=2000&limit=1`);
      expect(body.numberMatched, code).toBe(all - villagesCovered);
    }
  });
});

async function coverage(query: string): Promise<{ total: CoverageRow; regions: CoverageRow[] }> {
  const { status, body, text } = await database.ask(`/api/v1/coverage?${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return body;
}

function expectRecount(row: CoverageRow, members: readonly Village[], radius: number): void {
  const covered = members.filter(({ distance }) => distance <= radius);
  const population = peopleOf(members);
  expect(row, row.code).toMatchObject({
    villages: members.length,
    villagesCovered: covered.length,
    population,
    populationCovered: peopleOf(covered),
    medianDistance: distanceReaching(members, population / 2),
    p90Distance: distanceReaching(members, population * 0.9),
  });
  expect([row.coveredShare === null, row.pointsPer10k === null]).toEqual([population === 0, population === 0]);
  if (population === 0) return;
  expect(row.coveredShare).toBeCloseTo(peopleOf(covered) / population, 12);
  expect(row.pointsPer10k).toBeCloseTo((10_000 * row.points) / population, 9);
}

/** The smallest distance within which so many people live. */
function distanceReaching(members: readonly Village[], people: number): number | null {
  let reached = 0;
  for (const { population, distance } of members.toSorted((a, b) => a.distance - b.distance)) {
    reached += population;
    if (reached >= people) return distance;
  }
  return null;
}

function peopleOf(members: readonly Village[]): number {
  return members.reduce((sum, { population }) => sum + population, 0);
}

function beyond(region: string, radius: number): string[] {
  const members = villages.filter(({ code, distance }) => code.startsWith(`${region}.`) && distance > radius);
  const inOrder = members.toSorted(
    (a, b) => b.population - a.population || b.distance - a.distance || (a.code < b.code ? -1 : 1),
  );
  return inOrder.map(({ code }) => code);
}

/** The villages of all active points. */
async function activePoints(): Promise<string[]> {
  const rows = await database.sql<{ village: string }[]>`
    select village from access_point where dataset = ${database.published.id} and status = 'active'`;
  return rows.map(({ village }) => village);
}

/** Evenly spread over the list, the same on every run. */
function pick<Value>(values: readonly Value[], count: number): Value[] {
  return (
    fc.sample(fc.shuffledSubarray([...values], { minLength: count, maxLength: count }), {
      numRuns: 1,
      seed: 7634,
    })[0] ?? []
  );
}
