import { describe, expect, it } from 'vitest';
import { mapLink } from '../../client/map-link.ts';
import { openStreetMapLink } from '../../shared/map-links.ts';
import { radiusAround, radiusReaching, widerRadius } from '../../shared/radius.ts';
import { reachOf } from '../../shared/reach.ts';

describe('distances in the browser', () => {
  it('are within 0.6 % of the spheroid, with the same bearing', () => {
    // From PostGIS: ST_Distance and ST_Azimuth on geography.
    const from = [123.728, -10.1186] as const;
    const measured = [
      { to: [123.73783, -10.11171], distance: 1_319.666, bearing: 54.7267 },
      { to: [123.74633, -10.11714], distance: 2_015.441, bearing: 85.4058 },
    ] as const;
    for (const { to, distance, bearing } of measured) {
      expect(Math.abs(reachOf(from, to).distance / distance - 1)).toBeLessThan(0.006);
      expect(Math.abs(reachOf(from, to).bearing - bearing)).toBeLessThan(0.5);
    }
  });

  it('have a bearing from 0 to 360', () => {
    expect(reachOf([120, 0], [120, 1]).bearing).toBeCloseTo(0);
    expect(reachOf([120, 0], [121, 0]).bearing).toBeCloseTo(90);
    expect(reachOf([120, 0], [119, 0]).bearing).toBeCloseTo(270);
  });
});

describe('the radius', () => {
  it('widens by steps and ends without a limit', () => {
    expect(widerRadius(10_000)).toBe(25_000);
    expect(widerRadius(250_000)).toBeNull();
    expect(radiusReaching(43_000)).toBe(50_000);
    expect(radiusReaching(300_000)).toBeNull();
  });

  it('grows for a region, and never shrinks', () => {
    const bali = [114.4, -8.9, 115.7, -8.0] as const;
    expect(radiusAround(bali, 10_000)).toBe(100_000);
    expect(radiusAround(bali, 250_000)).toBe(250_000);
    expect(radiusAround(bali, null)).toBeNull();
    expect(radiusAround([123.6, -10.2, 123.61, -10.19], 10_000)).toBe(10_000);
  });
});

describe('the way to the map program', () => {
  it('is geo: on Android, with latitude first, and https elsewhere', () => {
    const oebelo = [123.7502, -10.1133] as const;
    expect(mapLink(oebelo, 'Kantor Desa (Oebelo)', true)).toMatch(
      /^geo:-10\.1133,123\.7502\?q=-10\.1133,123\.7502\(Kantor%20Desa/,
    );
    expect(mapLink(oebelo, 'Kantor', false)).toMatch(/^https:.*destination=-10\.1133,123\.7502$/);
    expect(openStreetMapLink(oebelo)).toMatch(/mlat=-10\.1133&mlon=123\.7502/);
  });
});
