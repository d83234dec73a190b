import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as Areas, GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { outlinesWithin, type QuantizedOutlines } from '../../shared/outlines-within.ts';

type Outlines = Topology<{ regions: GeometryCollection<{ code: string }>; neighbours: Areas }> & QuantizedOutlines;

const square = (west: number, south: number) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];

/** A board of squares that share their borders; the one in the corner has an island far away. */
const SIDE = 6;
const regions: FeatureCollection = {
  type: 'FeatureCollection',
  features: Array.from({ length: SIDE * SIDE }, (_, index) => {
    const [west, south] = [index % SIDE, Math.floor(index / SIDE)];
    const parts = index === 0 ? [[square(west, south)], [square(20, 20)]] : [[square(west, south)]];
    return {
      type: 'Feature',
      properties: { code: String(index) },
      geometry: { type: 'MultiPolygon', coordinates: parts },
    };
  }),
};
const neighbours: MultiPolygon = { type: 'MultiPolygon', coordinates: [[square(10, 10)]] };
const board: unknown = topology({ regions, neighbours }, 10_001);

const shapes = (outlines: Outlines) =>
  new Map(feature(outlines, outlines.objects.regions).features.map((one) => [one.properties.code, one.geometry]));

describe('outlines within a box', () => {
  const all = board as Outlines;
  const before = shapes(all);

  it('are those that meet it, each as it was, with the neighbours whole and no line that is not used', () => {
    const edge = fc.double({ min: -1, max: 22, noNaN: true });
    fc.assert(
      fc.property(edge, edge, edge, edge, (a, b, c, d) => {
        const [west, east, south, north] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
        const within = outlinesWithin(all, [west, south, east, north]);
        const after = shapes(within);
        for (const [code, geometry] of before) {
          const index = Number(code);
          const [x, y] = [index % SIDE, Math.floor(index / SIDE)];
          // The box of the corner reaches to its island.
          const [right, top] = index === 0 ? [21, 21] : [x + 1, y + 1];
          const room = 0.01;
          if (x < east - room && right > west + room && y < north - room && top > south + room)
            expect(after.get(code)).toEqual(geometry);
          else if (x > east + room || right < west - room || y > north + room || top < south - room)
            expect(after.has(code)).toBe(false);
        }
        expect(feature(within, within.objects.neighbours)).toEqual(feature(all, all.objects.neighbours));
        const used = new Set(
          JSON.stringify(within.objects)
            .match(/"arcs":[[\]\d,-]+/g)
            ?.join()
            .match(/-?\d+/g),
        );
        const lines = new Set([...used].map(Number).map((line) => (line < 0 ? ~line : line)));
        expect([...lines].sort((one, other) => one - other)).toEqual(within.arcs.map((_, place) => place));
      }),
    );
  });
});
