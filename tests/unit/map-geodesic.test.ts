import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleAround, destination, metresPerDegree } from '../../client/map/geodesic.ts';
import { scaleBarAt } from '../../client/map/scale-bar.ts';
import type { LonLat } from '../../shared/lon-lat.ts';

const RADIANS = Math.PI / 180;

/** Metres between two positions by Vincenty's inverse formula (Survey Review 23, 1975): the oracle. */
function vincenty([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const [a, f] = [6_378_137, 1 / 298.257223563];
  const b = a * (1 - f);
  const u1 = Math.atan((1 - f) * Math.tan(lat1 * RADIANS));
  const u2 = Math.atan((1 - f) * Math.tan(lat2 * RADIANS));
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  const difference = (lon2 - lon1) * RADIANS;
  let lambda = difference;
  for (let round = 0; round < 100; round += 1) {
    const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(cos2 * sinL, cos1 * sin2 - sin1 * cos2 * cosL);
    if (sinSigma === 0) return 0;
    const cosSigma = sin1 * sin2 + cos1 * cos2 * cosL;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * sinL) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cosM = cos2Alpha === 0 ? 0 : cosSigma - (2 * sin1 * sin2) / cos2Alpha;
    const c = (f / 16) * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
    const before = lambda;
    lambda = difference + (1 - c) * f * sinAlpha * (sigma + c * sinSigma * (cosM + c * cosSigma * (2 * cosM ** 2 - 1)));
    if (Math.abs(lambda - before) > 1e-12) continue;
    const uu = (cos2Alpha * (a * a - b * b)) / (b * b);
    const big = 1 + (uu / 16384) * (4096 + uu * (uu * (320 - 175 * uu) - 768));
    const small = (uu / 1024) * (256 + uu * (uu * (74 - 47 * uu) - 128));
    const inner = cosSigma * (2 * cosM ** 2 - 1) - (small / 6) * cosM * (4 * sinSigma ** 2 - 3) * (4 * cosM ** 2 - 3);
    return b * big * (sigma - small * sinSigma * (cosM + (small / 4) * inner));
  }
  throw new Error('no convergence');
}

const place = fc.tuple(fc.double({ min: 95, max: 141, noNaN: true }), fc.double({ min: -11, max: 6, noNaN: true }));
const distance = fc.double({ min: 100, max: 200_000, noNaN: true });

describe('circles on the map', () => {
  it('lie at the distance they are labelled with, to 0.1 %', () => {
    fc.assert(
      fc.property(place, distance, (centre, radius) => {
        for (const corner of circleAround(centre, radius, 16)) {
          expect(Math.abs(vincenty(centre, corner) / radius - 1)).toBeLessThan(0.001);
        }
      }),
    );
  });

  it('begin in the north and go round by the east', () => {
    const [north, east, south, west] = circleAround([123, -10], 5000, 4) as [LonLat, LonLat, LonLat, LonLat];
    expect(north[1]).toBeGreaterThan(-10);
    expect(east[0]).toBeGreaterThan(123);
    expect(south[1]).toBeLessThan(-10);
    expect(west[0]).toBeLessThan(123);
  });

  it('come back to where they started when one goes there and back', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 360, noNaN: true }), (start, bearing) => {
        const back = destination(destination(start, 10_000, bearing), 10_000, bearing + 180);
        expect(vincenty(start, back)).toBeLessThan(1);
      }),
    );
  });

  it('measure a degree at the equator as geodesy does', () => {
    expect(metresPerDegree(0).lon).toBeCloseTo(111_319.49, 1);
    expect(metresPerDegree(0).lat).toBeCloseTo(110_574.28, 1);
  });
});

describe('the scale bar', () => {
  it('is a round length, as long as fits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -11, max: 6, noNaN: true }),
        fc.double({ min: 3.5, max: 18, noNaN: true }),
        (lat, zoom) => {
          const { metres, width } = scaleBarAt(lat, zoom);
          expect(width).toBeLessThanOrEqual(120);
          expect(width).toBeGreaterThan(120 / 2.5 - 1e-6);
          expect(String(metres)).toMatch(/^[125]0*$/);
        },
      ),
    );
  });
});
