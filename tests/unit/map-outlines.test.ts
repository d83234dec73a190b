import fc from 'fast-check';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { isInsideRings } from '../../client/map/inside.ts';
import { type OutlineTopology, readOutlines } from '../../client/map/outlines.ts';
import { settlementLand } from '../../client/map/settlement-land.ts';
import { spotsIn } from '../../client/map/spots.ts';
import { traceLine, traceRing } from '../../client/map/trace.ts';
import { boxOf, toWorld, type World } from '../../client/map/world.ts';

/** A square of one degree with its south-west corner at lon, lat, with a vertex every tenth. */
function square(code: string, lon: number, lat: number): Feature<Polygon> {
  const side = (from: [number, number], to: [number, number]) =>
    Array.from({ length: 10 }, (_, step): [number, number] => [
      from[0] + ((to[0] - from[0]) * step) / 10,
      from[1] + ((to[1] - from[1]) * step) / 10,
    ]);
  const corners: [number, number][] = [
    [lon, lat],
    [lon, lat + 1],
    [lon + 1, lat + 1],
    [lon + 1, lat],
  ];
  const ring = corners.flatMap((corner, index) => side(corner, corners[(index + 1) % 4] as [number, number]));
  return {
    type: 'Feature',
    properties: { code, name: code, lon: lon + 0.5, lat: lat + 0.5 },
    geometry: { type: 'Polygon', coordinates: [[...ring, corners[0] as [number, number]]] },
  };
}

const collection = (...features: Feature<Polygon>[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const neighbours = square('abroad', 124, -10).geometry;
const outlines = readOutlines(
  topology({
    regions: collection(square('53.01', 120, -10), square('53.02', 121, -10), square('52.01', 122, -10)),
    neighbours,
  }) as OutlineTopology,
);

describe('outlines as the map draws them', () => {
  it('merge all regions into one land', () => {
    expect(outlines.land).toHaveLength(1);
    expect(outlines.regions.map(({ code }) => code)).toEqual(['53.01', '53.02', '52.01']);
  });

  it('tell borders of provinces from those of regencies', () => {
    const lonOf = (lines: typeof outlines.borders) =>
      lines.flatMap(({ positions }) => positions.map(([x]) => Math.round((x / 256 - 0.5) * 360)));
    expect(new Set(lonOf(outlines.borders))).toEqual(new Set([121]));
    expect(new Set(lonOf(outlines.provinceBorders))).toEqual(new Set([122]));
  });

  it('pin the coast where a border meets it, and nowhere else', () => {
    const [land] = outlines.land;
    const pinned = [...(land?.pins ?? [])].map((index) => land?.positions[index]);
    const expected = [121, 122].flatMap((lon) => [toWorld([lon, -10]), toWorld([lon, -9])]);
    expect(new Set(pinned.map(String))).toEqual(new Set(expected.map(String)));
  });

  it('know where the land of neighbours is cut off', () => {
    expect(outlines.surroundings.map((edge) => Number.isFinite(edge))).toEqual([true, true, true, true]);
  });

  it('read neighbours given as one shape a country too', () => {
    const several = readOutlines(
      topology({
        regions: collection(square('53.01', 120, -10)),
        neighbours: collection(square('a', 124, -10), square('b', 127, -10)),
      }) as OutlineTopology,
    );
    expect(several.neighbours).toHaveLength(2);
  });
});

describe('inside the land', () => {
  it('is what lies inside, not what lies beside', () => {
    for (const region of outlines.regions) expect(isInsideRings(region.label, outlines.land)).toBe(true);
    expect(isInsideRings(toWorld([119.5, -9.5]), outlines.land)).toBe(false);
    expect(isInsideRings(toWorld([121.5, -8.5]), outlines.land)).toBe(false);
  });

  it('labels find spots where both their ends are on the ground', () => {
    const [region] = outlines.regions;
    const rings = region?.rings ?? [];
    const width = 0.2;
    const spots = spotsIn(rings, region?.box ?? [0, 0, 0, 0], width);
    expect(spots.length).toBeGreaterThan(10);
    for (const [x, y] of spots) {
      expect(isInsideRings([x - width / 2, y], rings) && isInsideRings([x + width / 2, y], rings)).toBe(true);
    }
    expect(spotsIn(rings, [0, 0, 1, 1], width)).toEqual([]);
    expect(spotsIn(rings, region?.box ?? [0, 0, 0, 0], 5)).toEqual([]);
  });
});

describe('land round settlements', () => {
  it('is drawn at the coast and beyond it, not inland', () => {
    expect(settlementLand([[120.5, -9.5]], outlines.land)).toEqual([]);
    expect(settlementLand([[120.5, -9.001]], outlines.land)).toHaveLength(1);
    expect(settlementLand([[120.5, -8.5]], outlines.land)).toHaveLength(1);
  });

  it('joins settlements that are near each other, and only those', () => {
    const near = settlementLand(
      [
        [119.5, -8.5],
        [119.51, -8.5],
        [119.6, -8.5],
      ],
      outlines.land,
    );
    expect(near).toHaveLength(4);
  });
});

type Place = readonly [x: number, y: number];

/** A frame of 400 px; `room` more of them on each side, so that nothing lies outside. */
function closeUp(centre: World, zoom: number, room: number) {
  const scale = 2 ** zoom;
  return {
    context: undefined as never,
    zoom,
    scale,
    width: 400 + 2 * room,
    height: 400 + 2 * room,
    view: [0, 0, 400, 400] as const,
    world: [0, 0, 0, 0] as const,
    place: ([x, y]: World) => [(x - centre[0]) * scale + 200 + room, (y - centre[1]) * scale + 200 + room] as const,
  };
}

/** Keeps what is drawn as a polygon, curves in eight steps. */
function polygonPen() {
  const corners: Place[] = [];
  const add = (x: number, y: number) => void corners.push([x, y]);
  const curve = (cx: number, cy: number, x: number, y: number) => {
    const [fromX, fromY] = corners[corners.length - 1] ?? [cx, cy];
    for (let step = 1; step <= 8; step += 1) {
      const t = step / 8;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      add(a * fromX + b * cx + c * x, a * fromY + b * cy + c * y);
    }
  };
  return { corners, moveTo: add, lineTo: add, quadraticCurveTo: curve, closePath: () => undefined };
}

const sidesOf = (polygon: readonly Place[]) =>
  polygon.map((from, index) => [from, polygon[(index + 1) % polygon.length] ?? from] as const);

/** Counts the sides that a ray to the right crosses. */
function isInsidePolygon([x, y]: Place, polygon: readonly Place[]): boolean {
  const crossed = sidesOf(polygon).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
  );
  return crossed.length % 2 === 1;
}

function isNearLine([x, y]: Place, polygon: readonly Place[], far: number): boolean {
  return sidesOf(polygon).some(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(ax + along * dx - x, ay + along * dy - y) < far;
  });
}

describe('tracing', () => {
  const scale = 2 ** 9;
  const frameAt = (centre: World, zoom: number) => ({
    context: undefined as never,
    zoom,
    scale,
    width: 400,
    height: 400,
    view: [0, 0, 400, 400] as const,
    world: [0, 0, 0, 0] as const,
    place: ([x, y]: World) => [(x - centre[0]) * scale + 200, (y - centre[1]) * scale + 200] as const,
  });
  const pen = () => {
    const ends: [number, number][] = [];
    const add = (...at: number[]) => void ends.push(at.slice(-2) as [number, number]);
    return { ends, moveTo: add, lineTo: add, quadraticCurveTo: add, closePath: () => undefined };
  };

  it('passes exactly through the pins of a ring', () => {
    const [land] = outlines.land;
    if (!land) throw new Error('no land');
    const centre = toWorld([121, -9]);
    const drawn = pen();
    traceRing(drawn, land, frameAt(centre, 9));
    expect(drawn.ends.map(String)).toContain('200,200');
  });

  it('keeps both ends of a border', () => {
    const [border] = outlines.borders;
    if (!border) throw new Error('no border');
    const frame = frameAt(toWorld([121, -9.5]), 9);
    const drawn = pen();
    traceLine(drawn, border, frame);
    expect(drawn.ends[0]).toEqual(frame.place(border.positions[0] as World));
    expect(drawn.ends.at(-1)).toEqual(frame.place(border.positions.at(-1) as World));
  });

  it('leaves out what passes outside the canvas', () => {
    const [land] = outlines.land;
    if (!land) throw new Error('no land');
    const drawn = pen();
    traceRing(drawn, land, frameAt(toWorld([80, -9]), 9));
    expect(drawn.ends.length).toBeLessThan(8);
  });

  it('draws in view what would be drawn of the whole, however near one comes', () => {
    const radii = fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 40, maxLength: 200 });
    const position = fc.tuple(
      fc.double({ min: 119, max: 121, noNaN: true }),
      fc.double({ min: -8, max: -6, noNaN: true }),
    );
    fc.assert(
      fc.property(radii, position, fc.integer({ min: 8, max: 15 }), (distances, centre, zoom) => {
        const positions = distances.map((radius, index): World => {
          const angle = (2 * Math.PI * index) / distances.length;
          return toWorld([120 + radius * Math.cos(angle), -7 + radius * Math.sin(angle)]);
        });
        const ring = { positions, pins: new Set<number>(), box: boxOf(positions) };
        const [clipped, whole] = [0, 1e8].map((room) => {
          const drawn = polygonPen();
          traceRing(drawn, ring, closeUp(toWorld(centre), zoom, room));
          return drawn.corners.map(([x, y]): Place => [x - room, y - room]);
        });
        for (const x of [10, 200, 390])
          for (const y of [10, 200, 390]) {
            if (!whole || !clipped || isNearLine([x, y], whole, 1)) continue;
            expect(isInsidePolygon([x, y], clipped)).toBe(isInsidePolygon([x, y], whole));
          }
      }),
    );
  });
});
