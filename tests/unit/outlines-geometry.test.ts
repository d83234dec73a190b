import { booleanPointInPolygon, lineIntersect, polygon as toPolygon } from '@turf/turf';
import { Clipper, FillRule, type Path64, type Point64 } from 'clipper2-ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcUses } from '../../seed/outlines/arcs.ts';
import { cellsByRegency } from '../../seed/outlines/cells.ts';
import { cellsOnLand } from '../../seed/outlines/cells-on-land.ts';
import { circumcentre } from '../../seed/outlines/circumcentre.ts';
import { findClashes } from '../../seed/outlines/clashes.ts';
import { distanceToPath, nearTest } from '../../seed/outlines/coast-distance.ts';
import { connectedByRegency, withoutExclaves } from '../../seed/outlines/exclaves.ts';
import { insideTest } from '../../seed/outlines/inside-test.ts';
import { keepWeighty, keptSegments, keptVertices, type Line } from '../../seed/outlines/kept-points.ts';
import { poleOfInaccessibility } from '../../seed/outlines/label-position.ts';
import { closedRing, planeLength, ringsToPlane, toDegrees, toPlane } from '../../seed/outlines/plane.ts';
import { repairClashes } from '../../seed/outlines/repair-clashes.ts';
import { clash, liesOn, type Segment, touch } from '../../seed/outlines/segments.ts';
import type { Settlement } from '../../seed/outlines/settlement.ts';
import { smoothed } from '../../seed/outlines/simplify.ts';
import { smallIslands } from '../../seed/outlines/small-islands.ts';
import { snapper } from '../../seed/outlines/snapper.ts';
import { trustedSites } from '../../seed/outlines/trusted-sites.ts';

const small = fc.integer({ min: 0, max: 12 });
const gridPoint = fc.record({ x: small, y: small });
const point = fc.record({ x: fc.integer({ min: -1000, max: 1000 }), y: fc.integer({ min: -1000, max: 1000 }) });
const place = fc.record({ lon: fc.integer({ min: 0, max: 400 }), lat: fc.integer({ min: 0, max: 400 }) });

/** A polygon without crossings: corners in order of angle around the middle. */
const star = fc.array(fc.integer({ min: 100, max: 1000 }), { minLength: 3, maxLength: 12 }).map((radii): Path64 => {
  return radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length;
    return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
  });
});

describe('plane', () => {
  test('degrees come back from the plane', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 95, max: 141, noNaN: true }),
        fc.double({ min: -11, max: 6, noNaN: true }),
        (lon, lat) => {
          const [east, north] = toDegrees(toPlane(lon, lat));
          expect(east).toBeCloseTo(lon, 5);
          expect(north).toBeCloseTo(lat, 5);
        },
      ),
    );
  });

  test('a path closed and read as a ring is the same path, begun one corner later', () => {
    const ring = closedRing([toPlane(1, 0), toPlane(1, 1), toPlane(0, 1)]).map(([x = 0, y = 0]) => [x / 1e6, y / 1e6]);
    expect(ringsToPlane([ring])).toEqual([[toPlane(1, 1), toPlane(0, 1), toPlane(1, 0)]]);
  });
});

describe('circumcentre', () => {
  test('lies at equal distance from the three points', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        fc.pre((b.x - a.x) * (c.y - a.y) !== (b.y - a.y) * (c.x - a.x));
        const centre = circumcentre(a, b, c);
        const distances = [a, b, c].map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y));
        expect(Math.max(...distances) / Math.min(...distances)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('is the mean of points on a line', () => {
    expect(circumcentre({ x: 0, y: 0 }, { x: 3, y: 3 }, { x: 6, y: 6 })).toEqual({ x: 3, y: 3 });
  });
});

describe('inside test', () => {
  test('agrees with Turf on polygons with a hole', () => {
    fc.assert(
      fc.property(star, fc.array(point, { minLength: 20, maxLength: 20 }), (shell, points) => {
        const hole = shell.map(({ x, y }) => ({ x: Math.round(x / 2), y: Math.round(y / 2) }));
        const isInside = insideTest([shell, hole]);
        const reference = toPolygon([closedRing(shell), closedRing(hole)]);
        for (const { x, y } of points) {
          const onEdge = distanceToPath({ x, y }, shell) === 0 || distanceToPath({ x, y }, hole) === 0;
          if (!onEdge) expect(isInside({ x, y })).toBe(booleanPointInPolygon([x, y], reference));
        }
      }),
    );
  });
});

describe('distance to a path', () => {
  test('is the least of many places along its edges', () => {
    fc.assert(
      fc.property(star, point, (path, from) => {
        const steps = 200;
        let least = Number.POSITIVE_INFINITY;
        path.forEach((start, index) => {
          const end = path[(index + 1) % path.length] ?? start;
          for (let step = 0; step <= steps; step++) {
            const x = start.x + ((end.x - start.x) * step) / steps;
            const y = start.y + ((end.y - start.y) * step) / steps;
            least = Math.min(least, Math.hypot(from.x - x, from.y - y));
          }
        });
        const distance = distanceToPath(from, path);
        expect(distance).toBeLessThanOrEqual(least + 1e-9);
        expect(distance).toBeGreaterThan(least - 2000 / steps);
      }),
    );
  });

  test('decides what is near', () => {
    fc.assert(
      fc.property(
        fc.array(star, { minLength: 1, maxLength: 3 }),
        point,
        fc.integer({ min: 0, max: 500 }),
        (paths, from, reach) => {
          const expected = paths.some((path) => distanceToPath(from, path) <= reach);
          expect(nearTest(paths, reach)(from)).toBe(expected);
        },
      ),
    );
  });
});

describe('segments', () => {
  const pair = fc
    .tuple(gridPoint, gridPoint, gridPoint, gridPoint)
    .filter(([a, b, c, d]) => !same(a, b) && !same(c, d));

  test('touch where Turf finds them to intersect', () => {
    fc.assert(
      fc.property(pair, ([a, b, c, d]) => {
        const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
        fc.pre(cross !== 0);
        const meetings = lineIntersect(lineString(a, b), lineString(c, d)).features.length;
        expect(touch([a, b], [c, d])).toBe(meetings > 0);
      }),
      { numRuns: 500 },
    );
  });

  test('on one line touch where their extents do', () => {
    const interval = fc.tuple(small, small).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(interval, interval, ([a, b], [c, d]) => {
        const along = (step: number) => ({ x: 2 * step, y: step });
        const meet = Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
        expect(touch([along(a), along(b)], [along(c), along(d)])).toBe(meet);
      }),
    );
  });

  test('a point lies on a segment when the way over it is no longer', () => {
    fc.assert(
      fc.property(gridPoint, gridPoint, gridPoint, (a, b, c) => {
        const length = (p: Point64, q: Point64) => Math.hypot(p.x - q.x, p.y - q.y);
        const detour = length(a, c) + length(c, b) - length(a, b);
        expect(liesOn(c, [a, b])).toBe(Math.abs(detour) < 1e-9);
      }),
    );
  });

  test('may share an end of their lines, and nothing else', () => {
    const segment = (line: number, ...points: [number, number, boolean][]): Segment => {
      const [start, end] = points.map(([x, y, isNode], index) => ({ line, index, x, y, isNode }));
      if (!start || !end) throw new Error('a segment has two ends');
      return [start, end];
    };
    const base = segment(0, [0, 0, true], [4, 0, true]);
    expect(clash(base, segment(1, [4, 0, true], [8, 3, false]))).toBe(false);
    expect(clash(base, segment(1, [4, 0, false], [8, 3, false]))).toBe(true);
    expect(clash(base, segment(1, [4, 0, true], [2, 0, false]))).toBe(true);
    expect(clash(base, segment(1, [4, 0, true], [0, 0, true]))).toBe(true);
    expect(clash(base, segment(1, [2, 0, true], [2, 3, true]))).toBe(true);
    expect(clash(base, segment(1, [2, 1, true], [2, 3, true]))).toBe(false);
  });

  test('clashes are found as by comparing all with all', () => {
    const wide = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(wide, wide), { maxLength: 25 }), (ends) => {
        const segments = ends.map(([a, b], line): Segment => {
          return [
            { ...a, line, index: 0, isNode: false },
            { ...b, line, index: 1, isNode: false },
          ];
        });
        const all = segments.flatMap((one, index) => segments.slice(index + 1).map((other) => [one, other] as const));
        const expected = all
          .filter(([one, other]) => clash(one, other))
          .map(([one, other]) => [one[0].line, other[0].line]);
        const found = findClashes(segments).map(([one, other]) => [one[0].line, other[0].line]);
        expect(found.sort(byNumbers)).toEqual(expected.sort(byNumbers));
      }),
    );
  });
});

describe('kept points', () => {
  const weights = fc.array(fc.nat(100), { minLength: 2, maxLength: 40 });

  test('both ends, all that weigh enough, and as many as needed', () => {
    fc.assert(
      fc.property(weights, fc.nat(100), fc.integer({ min: 2, max: 8 }), (given, lightest, fewest) => {
        const points = given.map((_, x) => ({ x, y: 0 }));
        const kept = keepWeighty({ points, weights: given, fewest }, lightest);
        expect(kept[0] && kept.at(-1)).toBe(true);
        expect(given.every((weight, index) => weight < lightest || kept[index])).toBe(true);
        expect(kept.filter(Boolean).length).toBeGreaterThanOrEqual(Math.min(fewest, given.length));
      }),
    );
  });

  test('are drawn from end to end without repetition', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { minLength: 2, maxLength: 20 }), (given) => {
        const points = given.map(([x, y]) => ({ x, y }));
        const flags = given.map(([, , keep], index) => keep || index === 0 || index === given.length - 1);
        const line = { points, weights: points.map(() => 1), fewest: 2 };
        const vertices = keptVertices(line, flags, 0);
        expect(vertices[0]).toMatchObject(points[0] ?? {});
        expect(vertices.at(-1)).toMatchObject(points.at(-1) ?? {});
        for (const [start, end] of keptSegments([line], [flags])) expect(same(start, end)).toBe(false);
      }),
    );
  });

  test('are repaired until lines that do not cross in full do not cross when simplified', () => {
    const heights = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(heights, { minLength: 2, maxLength: 6 }), (rows) => {
        const lines = rows.map((row, level): Line => {
          const points = row.map(([height], x) => ({
            x: x * 3,
            y: Math.round((height + 10 * level) / 2 + 15 * Math.sin(x)),
          }));
          return { points, weights: row.map(([height]) => height), fewest: 2 };
        });
        fc.pre(
          findClashes(
            keptSegments(
              lines,
              rows.map((row) => row.map(() => true)),
            ),
          ).length === 0,
        );
        const first = rows.map((row) => row.map(([, keep], index) => keep || index === 0 || index === row.length - 1));
        const repaired = repairClashes(lines, first);
        expect(findClashes(keptSegments(lines, repaired))).toEqual([]);
        expect(repaired.every((flags) => flags[0] && flags.at(-1))).toBe(true);
      }),
    );
  });
});

describe('smoothing', () => {
  test('leaves the ends, the number of points and the extent', () => {
    const line = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(line, fc.nat(4), (points, passes) => {
        const after = smoothed(points, passes);
        expect(after).toHaveLength(points.length);
        expect([after[0], after.at(-1)]).toEqual([points[0], points.at(-1)]);
        for (const axis of [0, 1] as const) {
          const before = points.map((one) => one[axis]);
          expect(Math.max(...after.map((one) => one[axis] ?? 0))).toBeLessThanOrEqual(Math.max(...before));
          expect(Math.min(...after.map((one) => one[axis] ?? 0))).toBeGreaterThanOrEqual(Math.min(...before));
        }
      }),
    );
  });

  test('moves a corner halfway to the middle of its neighbours', () => {
    expect(
      smoothed(
        [
          [0, 0],
          [4, 8],
          [8, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [4, 4],
      [8, 0],
    ]);
  });
});

describe('snapping', () => {
  test('answers a point within the distance, and the same one again', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 60 }),
        (points, distance) => {
          const snap = snapper(distance);
          const snapped = points.map(snap);
          snapped.forEach((one, index) => {
            const given = points[index] ?? one;
            expect(Math.max(Math.abs(one.x - given.x), Math.abs(one.y - given.y))).toBeLessThanOrEqual(distance);
            expect(Math.max(Math.abs(snap(one).x - one.x), Math.abs(snap(one).y - one.y))).toBeLessThanOrEqual(
              distance,
            );
          });
          expect(snap(points[0] ?? { x: 0, y: 0 })).toBe(snapped[0]);
        },
      ),
    );
  });
});

describe('label position', () => {
  test('lies inside, with nearly the most room of all places on a fine grid', () => {
    fc.assert(
      fc.property(star, (path) => {
        const isInside = insideTest([path]);
        const pole = poleOfInaccessibility([path]);
        let most = 0;
        for (let x = -1000; x <= 1000; x += 50) {
          for (let y = -1000; y <= 1000; y += 50) {
            if (isInside({ x, y })) most = Math.max(most, distanceToPath({ x, y }, path));
          }
        }
        expect(isInside({ x: Math.round(pole.x), y: Math.round(pole.y) })).toBe(true);
        expect(distanceToPath(pole, path) * 1.05).toBeGreaterThanOrEqual(most - 1e-6);
      }),
      { numRuns: 50 },
    );
  });

  test('of a ring is beside its hole', () => {
    const square = (half: number) => [
      { x: -half, y: -half },
      { x: half, y: -half },
      { x: half, y: half },
      { x: -half, y: half },
    ];
    const pole = poleOfInaccessibility([square(100), square(60)]);
    expect(insideTest([square(60)])(pole)).toBe(false);
    expect(distanceToPath(pole, square(100))).toBeGreaterThan(19);
  });
});

describe('cells', () => {
  const sites = fc
    .uniqueArray(fc.tuple(place, fc.constantFrom('11.01', '11.02', '12.01')), {
      minLength: 3,
      maxLength: 40,
      selector: ([{ lon, lat }]) => `${lon},${lat}`,
    })
    .map((given) => given.map(([{ lon, lat }, regency]) => ({ regency, lon: 100 + lon / 100, lat: lat / 100 })));

  test('hold the places whose nearest settlement is of their regency', () => {
    fc.assert(
      fc.property(sites, fc.array(place, { maxLength: 20 }), (given, places) => {
        const cells = [...cellsByRegency(given)].map(([code, paths]) => ({ code, isInside: insideTest(paths) }));
        for (const { lon, lat } of places.map((one) => ({ lon: 100 + one.lon / 100, lat: one.lat / 100 }))) {
          const ranked = given
            .map((site) => ({ regency: site.regency, distance: Math.hypot(site.lon - lon, site.lat - lat) }))
            .sort((a, b) => a.distance - b.distance);
          const [nearest] = ranked;
          const rival = ranked.find(({ regency }) => regency !== nearest?.regency);
          if (!nearest || (rival && rival.distance - nearest.distance < 1e-4)) continue;
          const holders = cells.filter(({ isInside }) => isInside(toPlane(lon, lat))).map(({ code }) => code);
          expect(holders).toEqual([nearest.regency]);
        }
      }),
    );
  });

  test('cut along the coast fill the land once', () => {
    fc.assert(
      fc.property(sites, star, (given, coast) => {
        const land = [coast.map(({ x, y }) => ({ x: x * 2000 + 102e6, y: y * 2000 + 2e6 }))];
        const topology = cellsOnLand(cellsByRegency(given), land);
        const { geometries } = topology.objects.regions;
        const uses = arcUses(topology, geometries);
        expect(Math.max(...uses)).toBeLessThanOrEqual(2);
        const coastline = topology.arcs.filter((_, index) => uses[index] === 1).map(pathOf);
        const length = (paths: Path64[]) => paths.reduce((sum, path) => sum + lengthOf(path), 0);
        const [shore = []] = land;
        expect(length(coastline)).toBeCloseTo(length([[...shore, shore[0] ?? { x: 0, y: 0 }]]), -3);
      }),
    );
  });
});

describe('sites', () => {
  const village = (regency: string, lon: number, lat: number): Settlement => ({
    regency,
    district: `${regency}.01`,
    lon,
    lat,
  });
  const block = (regency: string, lon: number, lat: number) =>
    Array.from({ length: 16 }, (_, index) =>
      village(regency, lon + (index % 4) / 50, lat + Math.floor(index / 4) / 50),
    );

  test('far from their district, or alone among others, are left out', () => {
    const [west, east] = [block('11.01', 100, 1), block('11.02', 101, 1)];
    const astray = village('11.01', 110, 1);
    const alien = village('11.01', 101.03, 1.03);
    expect(trustedSites([...west, astray, ...east, alien])).toEqual([...west, ...east]);
  });

  test('at one place count once', () => {
    const [first = village('11.01', 0, 0), ...others] = block('11.01', 100, 1);
    expect(trustedSites([first, { ...first, district: 'other' }, ...others])).toEqual([first, ...others]);
  });

  test('of one regency are joined when neighbours, and each belongs to one component', () => {
    const [west, east] = [block('11.01', 100, 1), block('11.01', 104, 1)];
    const between = block('11.02', 102, 1);
    const far = [village('11.02', 102, 5), village('11.02', 102, -5)];
    const components = connectedByRegency([...west, ...between, ...far, ...east]);
    expect(components.flat()).toHaveLength(west.length + between.length + far.length + east.length);
    expect(components.map((component) => new Set(component.map(({ regency }) => regency)).size)).not.toContain(2);
    expect(components.filter(([site]) => site?.regency === '11.01')).toHaveLength(2);
  });

  test('inland exclaves of a few are left out, those by the coast stay', () => {
    const land = [[toPlane(99, 0), toPlane(103, 0), toPlane(103, 3), toPlane(99, 3)]];
    const [west, east] = [block('11.01', 100, 1), block('11.02', 101, 1)];
    const inland = village('11.01', 101.03, 1.03);
    const sites = [...west, ...east, inland];
    expect(new Set(withoutExclaves(sites, land))).toEqual(new Set([...west, ...east]));
    const byCoast = [[toPlane(99, 0), toPlane(101.04, 0), toPlane(101.04, 3), toPlane(99, 3)]];
    expect(new Set(withoutExclaves(sites, byCoast))).toEqual(new Set(sites));
  });
});

describe('small islands', () => {
  test('carry their settlements, and neighbours of one regency stand on one', () => {
    const at = (regency: string, lon: number, lat = 0): Settlement => ({ regency, district: regency, lon, lat });
    const settlements = [at('11.01', 100), at('11.01', 100.02), at('11.02', 100.04), at('11.02', 100.5, 0.5)];
    const islands = smallIslands(settlements);
    expect(islands).toHaveLength(3);
    const isLand = insideTest(islands);
    for (const { lon, lat } of settlements) expect(isLand(toPlane(lon, lat))).toBe(true);
    expect(isLand(toPlane(100.01, 0))).toBe(true);
    expect(isLand(toPlane(100.03, 0))).toBe(false);
    const alone = Clipper.areaPaths(Clipper.union(smallIslands([at('11.01', 100)]), FillRule.NonZero));
    expect(alone).toBeGreaterThan(2.2 * planeLength(1) ** 2);
    expect(alone).toBeLessThan(Math.PI * planeLength(0.9) ** 2);
  });
});

function same(one: Point64, other: Point64): boolean {
  return one.x === other.x && one.y === other.y;
}

function lineString(a: Point64, b: Point64) {
  return {
    type: 'LineString' as const,
    coordinates: [
      [a.x, a.y],
      [b.x, b.y],
    ],
  };
}

function byNumbers([a = 0, b = 0]: number[], [c = 0, d = 0]: number[]): number {
  return a - c || b - d;
}

function pathOf(positions: number[][]): Path64 {
  return positions.map(([x = 0, y = 0]) => ({ x, y }));
}

function lengthOf(path: Path64): number {
  return path
    .slice(1)
    .reduce((sum, { x, y }, index) => sum + Math.hypot(x - (path[index]?.x ?? x), y - (path[index]?.y ?? y)), 0);
}
