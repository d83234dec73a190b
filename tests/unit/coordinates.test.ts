import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinatesFromText } from '../../shared/coordinates.ts';
import { INDONESIA } from '../../shared/lon-lat.ts';

const KUPANG = [123.6, -10.17] as const;

describe('a position in text', () => {
  it.each([
    '-10.17, 123.6',
    '-10.17,123.6',
    '-10.17 123.6',
    '-10.17; 123.6',
    '-10.17/123.6',
    ' ( -10.17 , 123.6 ) ',
    '123.6, -10.17',
    '-10,17 123,6',
    '-10,17; 123,6',
    '10.17 S, 123.6 E',
    '10.17S 123.6E',
    '10.17°S 123.6°E',
    'S10.17 E123.6',
    '123.6E 10.17S',
    '10,17 LS 123,6 BT',
    '10.17° LS, 123.6° BT',
    'lat -10.17 lon 123.6',
    'latitude: -10.17, longitude: 123.6',
    'lintang: -10.17, bujur: 123.6',
    '10°10\'12"S 123°36\'00"E',
    '10° 10′ 12″ S, 123° 36′ 0″ E',
    "10º10'12''LS 123º36'BT",
    '10:10:12S 123:36:00E',
    "S 10°10.2' E 123°36'",
    "-10°10'12\", 123°36'",
    'geo:-10.17,123.6',
    'geo:-10.17,123.6;u=35',
    'geo:-10.17,123.6?z=15',
    'https://www.google.com/maps/@-10.17,123.6,15z',
    'https://www.google.com/maps/place/Kupang/@-10,123,15z/data=!3m1!4b1!4m6!3d-10.17!4d123.6',
    'https://maps.google.com/?q=-10.17,123.6',
    'https://maps.google.com/maps?q=loc:-10.17,123.6&z=10',
    'https://www.google.com/maps/dir/?api=1&destination=-10.17%2C123.6',
    'https://maps.apple.com/?ll=-10.17,123.6',
    'https://www.openstreetmap.org/#map=15/-10.17/123.6',
    'https://www.openstreetmap.org/?mlat=-10.17&mlon=123.6#map=15/-10/123',
    'https://www.openstreetmap.org/?mlat=-10.17&amp;mlon=123.6'.replace('&amp;', '&'),
  ])('is read: %s', (text) => {
    const [lon, lat] = coordinatesFromText(text) ?? [];
    expect(lon).toBeCloseTo(KUPANG[0], 9);
    expect(lat).toBeCloseTo(KUPANG[1], 9);
  });

  it.each([
    '',
    'kupang',
    'Kupang 85361',
    '85361',
    '12 34',
    '-10.17',
    '-10.17,',
    '-10.17, 123.6, 5',
    '-10.17, abc',
    '95, 200',
    '10.17 S 123.6 S',
    '10.17 S -123.6 S',
    '-10.17 S, 123.6 E',
    "10°60'S 123°36'E",
    "10°10'60\"S 123°36'E",
    'SIM-00042',
    'SD Negeri 2, Oebelo',
    'Jl. Eltari 2, 5',
    'https://example.org/',
    'https://example.org/?q=kupang',
    'geo:kupang',
    '1e400, 5',
    'NaN, NaN',
    `${'1'.repeat(3000)}, 5`,
  ])('is none: %.60s', (text) => {
    expect(coordinatesFromText(text)).toBeNull();
  });

  it.each([
    ['0, 0', [0, 0]],
    ['51.5, -0.1', [-0.1, 51.5]],
    ['-33.9, 151.2', [151.2, -33.9]],
    ['90, 180', [180, 90]],
  ] as const)('outside Indonesia has latitude first: %s', (text, position) => {
    expect(coordinatesFromText(text)).toEqual(position);
  });

  it('comes back from however it was written', () => {
    const [west, south, east, north] = INDONESIA;
    const tenThousandths = (low: number, high: number) =>
      fc.integer({ min: low * 10_000, max: high * 10_000 }).map((whole) => whole / 10_000);
    fc.assert(
      fc.property(tenThousandths(west, east), tenThousandths(south, north), (lon, lat) => {
        for (const text of written(lon, lat)) {
          const read = coordinatesFromText(text);
          expect(read?.[0], text).toBeCloseTo(lon, 6);
          expect(read?.[1], text).toBeCloseTo(lat, 6);
        }
      }),
      { seed: 7634, numRuns: 500 },
    );
  });

  it('never throws and never lies off the earth', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.,;:/-+°\'"NSEWLUBT @#?&=!%',
      'geo:',
      'https://',
      '!3d',
      '!4d',
      'lat',
      'LS',
      'BT',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: pieces, maxLength: 60 }), fc.string()), (text) => {
        const [lon = 0, lat = 0] = coordinatesFromText(text) ?? [];
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      }),
      { seed: 7634, numRuns: 5000 },
    );
  });

  it('is looked for in no more than linear time', () => {
    for (const part of ['1 ', '1.', '1°', "1'", '1,', 'S', '@-1', '!3d1', 'lat '])
      expect(coordinatesFromText(part.repeat(Math.floor(2000 / part.length)))).toBeNull();
  });
});

/** One position in several ways that people and programs write. */
function written(lon: number, lat: number): string[] {
  const [south, north, east] = [lat < 0 ? 'S' : 'N', lat < 0 ? 'LS' : 'LU', 'E'];
  const size = Math.abs(lat);
  return [
    `${lat}, ${lon}`,
    `${lat} ${lon}.`.replace(/\.$/, ''),
    `${size} ${south}, ${lon} ${east}`,
    `${String(size).replace('.', ',')} ${north} ${String(lon).replace('.', ',')} BT`,
    `${sexagesimal(size)} ${south} ${sexagesimal(lon)} ${east}`,
    `geo:${lat},${lon}`,
    `https://www.openstreetmap.org/#map=9/${lat}/${lon}`,
  ].filter((text) => !/^-?\d+ \d+$/.test(text));
}

function sexagesimal(degrees: number): string {
  // In hundredths of a second, so that 59.999… does not become 60.
  const whole = Math.round(degrees * 360_000);
  const seconds = (whole % 6000) / 100;
  return `${Math.floor(whole / 360_000)}°${Math.floor(whole / 6000) % 60}'${seconds}"`;
}
