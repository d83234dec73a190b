import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../seed/random.ts';
import { type NearestRow, nearestPoints } from '../../server/queries/access-points.ts';
import { INDONESIA, type LonLat } from '../../shared/lon-lat.ts';
import type { Category, Status, Technology } from '../../shared/vocabulary.ts';
import { angleBetween, geodesic, nearestDistances } from './geodesic.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

interface Point {
  readonly id: string;
  readonly category: Category;
  readonly technology: Technology;
  readonly status: Status;
  readonly village: string;
  readonly lon: number;
  readonly lat: number;
}

const ABROAD: readonly (readonly [name: string, place: LonLat])[] = [
  ['the north pole', [0, 90]],
  ['the south pole', [123.6, -90]],
  ['the antimeridian, from the west', [180, -17]],
  ['the antimeridian, from the east', [-180, -17]],
  ['Greenwich', [0, 51.4779]],
  ['Null Island', [0, 0]],
  ['opposite Kupang on the globe', [-56.4, 10.17]],
  ['opposite Jakarta on the globe', [-73.2, 6.2]],
];

let points: Point[];
let byId: Map<string, Point>;

beforeAll(async () => {
  points = await database.sql<Point[]>`
    select id, category, technology, status, village, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat
    from access_point where dataset = ${database.published.id}`;
  byId = new Map(points.map((point) => [point.id, point]));
});

describe('the nearest points are those of a search through every point', () => {
  it('at a thousand random places in Indonesia', async () => {
    const random = createRandom(7634);
    const [west, south, east, north] = INDONESIA;
    for (let place = 0; place < 1000; place += 1) {
      const lon = west + random() * (east - west);
      const lat = south + random() * (north - south);
      const limit = 1 + Math.floor(random() * 10);
      expectNearest([lon, lat], await ask({ lon, lat, limit }), points, limit);
    }
  });

  it.each(ABROAD)('at %s', async (_, [lon, lat]) => {
    expectNearest([lon, lat], await ask({ lon, lat, limit: 50 }), points, 50);
  });

  it('at the points themselves, which come first with no distance', async () => {
    const random = createRandom(1);
    for (let time = 0; time < 50; time += 1) {
      const { lon, lat } = points[Math.floor(random() * points.length)] as Point;
      const rows = await ask({ lon, lat, limit: 5 });
      expectNearest([lon, lat], rows, points, 5);
      expect(rows[0]).toMatchObject({ distance: 0, bearing: 0 });
    }
  });

  it('among those of a category, technology and status', async () => {
    const random = createRandom(2);
    const filters = [
      { category: ['health'] },
      { technology: ['vsat'] },
      { status: ['trouble', 'contract-ended'] },
      { category: ['tourism', 'transport'], technology: ['fibre', 'radio'], status: ['active'] },
    ] satisfies Filters[];
    for (let time = 0; time < 100; time += 1) {
      const filter: Filters = filters[time % filters.length] ?? {};
      const lon = 95 + random() * 46;
      const lat = -11 + random() * 17;
      const matching = points.filter(
        ({ category, technology, status }) =>
          (filter.category?.includes(category) ?? true) &&
          (filter.technology?.includes(technology) ?? true) &&
          (filter.status?.includes(status) ?? true),
      );
      expectNearest([lon, lat], await ask({ lon, lat, limit: 8, ...filter }), matching, 8);
    }
  });

  it('among those of a region, wherever one asks from', async () => {
    const random = createRandom(4);
    for (const region of ['53', '53.71', '53.71.01', '53.71.01.1004', '31', '94.71', '99']) {
      const matching = points.filter(({ village }) => `${village}.`.startsWith(`${region}.`));
      for (let time = 0; time < 10; time += 1) {
        const [lon, lat] = [95 + random() * 46, -11 + random() * 17];
        expectNearest([lon, lat], await ask({ lon, lat, limit: 8, region }), matching, 8);
      }
    }
  });

  it('no farther than the largest distance asked for', async () => {
    const random = createRandom(3);
    for (let time = 0; time < 100; time += 1) {
      const [lon, lat] = [95 + random() * 46, -11 + random() * 17];
      const maxDistance = 10 ** (3 + random() * 3);
      const wanted = nearestDistances([lon, lat], positions(points), 50).filter((metres) => metres <= maxDistance);
      const rows = await ask({ lon, lat, limit: 50, maxDistance });
      expect(rows).toHaveLength(wanted.length);
      expectNearest([lon, lat], rows, points, wanted.length);
    }
  });

  it('and none when nothing is so near', async () => {
    expect(await ask({ lon: 0, lat: 90, limit: 50, maxDistance: 1000 })).toEqual([]);
  });

  it('the same over HTTP, in the order of distance, with the position of the point', async () => {
    const { body } = await database.ask('/api/v1/points/nearest?lon=123.6&lat=-10.17&limit=50');
    const rows = await ask({ lon: 123.6, lat: -10.17, limit: 50 });
    const sent = body.features.map(
      ({ id, properties }: { id: string; properties: { distance: number; bearing: number } }) => [
        id,
        properties.distance,
        properties.bearing,
      ],
    );
    expect(sent).toEqual(rows.map(({ id, distance, bearing }) => [id, distance, bearing]));
  });
});

type Filters = { category?: Category[]; technology?: Technology[]; status?: Status[]; region?: string };

function ask(request: { lon: number; lat: number; limit: number; maxDistance?: number } & Filters) {
  return nearestPoints(database.sql, database.published, request);
}

/** Distances of all ranks, then each row against its own point: so ties may stand in either order. */
function expectNearest(place: LonLat, rows: readonly NearestRow[], among: readonly Point[], limit: number): void {
  const wanted = nearestDistances(place, positions(among), limit);
  expect(rows).toHaveLength(wanted.length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const [rank, { id, lon, lat, distance, bearing }] of rows.entries()) {
    const point = byId.get(id);
    expect([lon, lat]).toEqual([point?.lon, point?.lat]);
    const exact = geodesic(place, [lon, lat]);
    expect(Math.abs(distance - exact.distance), `${id} from ${place}`).toBeLessThan(allowed(distance));
    expect(Math.abs(distance - (wanted[rank] ?? 0)), `rank ${rank} at ${place}`).toBeLessThan(allowed(distance));
    expect(distance).toBeGreaterThanOrEqual(rows[rank - 1]?.distance ?? 0);
    // At a pole every direction is south (or north), and at the place itself there is none.
    if (distance > 1 && Math.abs(place[1]) < 90)
      expect(angleBetween(bearing, exact.bearing), `bearing of ${id} from ${place}`).toBeLessThan(0.001);
  }
}

/** A millimetre and a billionth. */
const allowed = (metres: number) => 0.001 + 1e-9 * metres;

function positions(list: readonly Point[]): LonLat[] {
  return list.map(({ lon, lat }): LonLat => [lon, lat]);
}
