import { beforeAll, describe, expect, it } from 'vitest';
import { countByDistance } from '../../server/queries/coverage-distances.ts';
import type { CoverageDistances, CoverageRow } from '../../shared/coverage.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();
let regencies: string[];
let destinations: { code: string; regencies: string[] }[];

beforeAll(async () => {
  const rows = await database.sql<{ code: string }[]>`select code from region where level = 'regency'`;
  regencies = rows.map(({ code }) => code);
  destinations = await database.sql`select code, regencies from destination`;
});

describe('people and villages by distance', () => {
  it('are told every 500 m up to 30 km, then every 1 km up to 100 km', async () => {
    const { to, people, villagesByDistance } = await distances('');
    const steps = to.map((edge, index) => edge - (to[index - 1] ?? 0));
    expect(steps).toEqual([...Array(60).fill(500), ...Array(70).fill(1000)]);
    expect(to.at(-1)).toBe(100_000);
    expect([people.length, villagesByDistance.length]).toEqual([to.length, to.length]);
  });

  it.each(['53', '53.71', '53.71.01', '94'])('of region %s are what a plain recount in SQL gives', async (region) => {
    const told = await distances(`region=${region}`);
    expect(told.code).toBe(region);
    await expectRecount(told, await recount(told.to, `${region}.`, null));
  });

  it('of the country are what a plain recount in SQL gives', async () => {
    const told = await distances('');
    expect(told).toMatchObject({ code: 'ID', name: 'Indonesia', population: 284_973_643, villages: 83_449 });
    await expectRecount(told, await recount(told.to, '', null));
  });

  it('of a destination are those of its regencies', async () => {
    const told = await distances('group=danau-toba');
    const members = destinations.find(({ code }) => code === 'danau-toba')?.regencies ?? [];
    expect(members.length).toBeGreaterThan(1);
    await expectRecount(told, await recount(told.to, '', members));
  });

  it('of the underdeveloped regencies and of the others are those of the country', async () => {
    for (const day of ['2019-12-31', '2024-12-31', '2025-01-01']) {
      const [whole, ...parts] = await Promise.all(
        ['', `group=underdeveloped&asOf=${day}`, `group=other&asOf=${day}`].map(distances),
      );
      const sum = (of: (part: CoverageDistances) => number) => parts.reduce((all, part) => all + of(part), 0);
      for (const [index] of whole?.to.entries() ?? []) {
        expect(sum(({ people }) => people[index] ?? 0)).toBe(whole?.people[index]);
        expect(sum(({ villagesByDistance }) => villagesByDistance[index] ?? 0)).toBe(whole?.villagesByDistance[index]);
      }
      expect(sum(({ population }) => population)).toBe(whole?.population);
      expect(sum(({ villages }) => villages)).toBe(whole?.villages);
    }
  });

  it('add up to what coverage counts within each edge, and share its median', async () => {
    const told = await distances('region=53');
    for (const edge of [500, 5000, 30_000, 31_000, 100_000]) {
      const { total }: { total: CoverageRow } = (
        await database.ask(`/api/v1/coverage?level=regency&parent=53&radius=${edge}`)
      ).body;
      const within = told.to.indexOf(edge) + 1;
      expect(sumOf(told.people.slice(0, within))).toBe(total.populationCovered);
      expect(sumOf(told.villagesByDistance.slice(0, within))).toBe(total.villagesCovered);
      expect(told.medianDistance).toBe(total.medianDistance);
    }
  });

  it('that lie exactly on an edge are within it', async () => {
    const rows = await database.sql<{ distance: number }[]>`
      select distinct distance from village_coverage
      where dataset = ${database.published.id} and village like '53.71.%' order by distance`;
    const edges = rows.map(({ distance }) => distance).slice(0, -1);
    expect(edges.length).toBeGreaterThan(20);
    const bins = await countByDistance(database.sql, database.published, edges, {
      region: '53.71',
      regencies: undefined,
    });
    const counted = await recount(edges, '53.71.', null);
    for (const [index, { people, villages }] of counted.within.entries()) {
      expect(villages).toBeGreaterThan(0);
      expect(bins.find(({ bin }) => bin === index)).toEqual({ bin: index, people, villages });
    }
    // Only the farthest, which is no edge, lies beyond the last.
    expect(bins.find(({ bin }) => bin === edges.length)).toMatchObject(counted.beyond);
    expect(counted.beyond.villages).toBeGreaterThan(0);
  });

  it('of villages without any active point are beyond the last edge', async () => {
    const undo = new Error('undone');
    const changed = database.sql.begin(async (transaction) => {
      await transaction`
        update village_coverage set distance = null, nearest_point = null
        where dataset = ${database.published.id} and village like '53.71.01.%'`;
      const bins = await countByDistance(transaction, database.published, [1000, 2000], {
        region: '53.71.01',
        regencies: undefined,
      });
      const [row] = await transaction`
        select count(*)::int as villages, sum(population)::int as people from village_coverage
        where dataset = ${database.published.id} and village like '53.71.01.%'`;
      expect(bins).toEqual([{ bin: 2, ...row }]);
      throw undo;
    });
    await expect(changed).rejects.toBe(undo);
  });
});

interface Recount {
  readonly within: readonly { readonly people: number; readonly villages: number }[];
  readonly beyond: { readonly people: number; readonly villages: number };
}

/** Counts each interval by comparing, one by one. */
async function recount(
  edges: readonly number[],
  beginning: string,
  members: readonly string[] | null,
): Promise<Recount> {
  const wanted = members ?? regencies;
  const from = [-1, ...edges];
  const to = [...edges, Number.POSITIVE_INFINITY];
  const rows = await database.sql<{ people: number; villages: number }[]>`
    select coalesce(sum(c.population), 0)::int as people, count(c.village)::int as villages
    from unnest(${from}::float8[], ${to}::float8[]) with ordinality as interval (low, high, position)
      left join village_coverage c on c.dataset = ${database.published.id} and c.distance > low and c.distance <= high
        and c.village like ${`${beginning}%`} and left(c.village, 5) = any(${wanted}::text[])
    group by position order by position`;
  const beyond = rows.pop();
  if (!beyond) throw new Error('Nothing was counted.');
  return { within: rows, beyond };
}

async function expectRecount(told: CoverageDistances, { within, beyond }: Recount): Promise<void> {
  expect(told.people).toEqual(within.map(({ people }) => people));
  expect(told.villagesByDistance).toEqual(within.map(({ villages }) => villages));
  expect(told.beyond).toEqual({ population: beyond.people, villages: beyond.villages });
  expect(sumOf(told.people) + told.beyond.population).toBe(told.population);
  expect(sumOf(told.villagesByDistance) + told.beyond.villages).toBe(told.villages);
}

async function distances(query: string): Promise<CoverageDistances> {
  const { status, body, text } = await database.ask(`/api/v1/coverage/distances?${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return body;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
