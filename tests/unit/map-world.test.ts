import { toMercator } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesText, graticuleFor } from '../../client/map/graticule.ts';
import { tapPlace, tapPosition } from '../../client/map/tap-map.ts';
import { waterlinesAt } from '../../client/map/waterlines.ts';
import { boxOf, fromWorld, overlaps, toWorld } from '../../client/map/world.ts';

const position = fc.tuple(fc.double({ min: 90, max: 150, noNaN: true }), fc.double({ min: -30, max: 30, noNaN: true }));
const METRES = (2 * Math.PI * 6_378_137) / 256;

describe('the projection', () => {
  it('is the web Mercator of turf', () => {
    fc.assert(
      fc.property(position, ([lon, lat]) => {
        const [x, y] = toWorld([lon, lat]);
        const [east, north] = toMercator([lon, lat]) as [number, number];
        expect((x - 128) * METRES).toBeCloseTo(east, 3);
        expect((128 - y) * METRES).toBeCloseTo(north, 3);
      }),
    );
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(position, ([lon, lat]) => {
        const back = fromWorld(toWorld([lon, lat]));
        expect(back[0]).toBeCloseTo(lon, 9);
        expect(back[1]).toBeCloseTo(lat, 9);
      }),
    );
  });

  it('puts a tap on the small map where the finger was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1560 }), fc.integer({ min: 0, max: 716 }), (x, y) => {
        const [backX, backY] = tapPlace(toWorld(tapPosition(x, y)));
        expect(backX).toBeCloseTo(x, 6);
        expect(backY).toBeCloseTo(y, 6);
      }),
    );
  });

  it('keeps all of Indonesia on the small map', () => {
    for (const corner of [
      [95.0, 5.9],
      [141.0, -9.1],
      [121.8, -11.0],
    ] as const) {
      const [x, y] = tapPlace(toWorld(corner));
      expect(overlaps([x, y, x, y], [0, 0, 1560, 716])).toBe(true);
    }
  });

  it('boxes contain what they were made of', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1 }), (positions) => {
        const box = boxOf(positions);
        for (const [x, y] of positions) expect(overlaps([x, y, x, y], box)).toBe(true);
      }),
    );
  });
});

describe('the graticule', () => {
  it('draws whole steps inside the box, far enough apart for their labels', () => {
    fc.assert(
      fc.property(position, fc.double({ min: 3.5, max: 18, noNaN: true }), ([west, south], zoom) => {
        const pixelsPerDegree = (256 / 360) * 2 ** zoom;
        const across = 1280 / pixelsPerDegree;
        const { meridians } = graticuleFor([west, south, west + across, south + 1], pixelsPerDegree);
        for (const minutes of meridians) {
          expect(minutes / 60).toBeGreaterThanOrEqual(west - 1e-9);
          expect(minutes / 60).toBeLessThanOrEqual(west + across + 1e-9);
        }
        const [first, second] = meridians;
        if (first !== undefined && second !== undefined && zoom < 13) {
          expect(((second - first) / 60) * pixelsPerDegree).toBeGreaterThanOrEqual(150);
        }
      }),
    );
  });

  it('is labelled as on a chart', () => {
    expect(degreesText(123 * 60 + 30)).toBe('123°30′');
    expect(degreesText(-600)).toBe('10°');
    expect(degreesText(-(10 * 60 + 5))).toBe('10°05′');
    expect(degreesText(0)).toBe('0°');
  });
});

describe('the waterlines', () => {
  it('have the widths of the three scales', () => {
    expect(waterlinesAt(12).map(({ width }) => width)).toEqual([29, 17.5, 8.5]);
    expect(waterlinesAt(7.5).map(({ width }) => width)).toEqual([13, 8.5, 4.5]);
    expect(waterlinesAt(4).map(({ width }) => width)).toEqual([7, 3.8]);
  });

  it('widen as the map comes nearer, each inside the one before, with the covers apart', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 18, noNaN: true }), (zoom) => {
        const lines = waterlinesAt(zoom);
        const nearer = waterlinesAt(zoom + 0.5);
        lines.forEach((line, index) => {
          expect(line.cover).toBeLessThan(line.width);
          expect(nearer[index]?.width ?? Infinity).toBeGreaterThanOrEqual(line.width);
          const inner = lines[index + 1];
          if (inner) expect(inner.width).toBeLessThan(line.cover);
        });
      }),
    );
  });
});
