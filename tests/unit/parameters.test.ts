import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFromText } from '../../shared/lon-lat.ts';
import {
  bbox,
  latitude,
  listOf,
  longitude,
  numberBetween,
  queryText,
  regionCode,
  wholeBetween,
} from '../../shared/parameters.ts';

describe('a number from text', () => {
  it.each([
    '',
    ' ',
    '\t',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '0b1',
    '1e400',
    '1e',
    'e1',
    '.',
    '-',
    '+-1',
    '1,5',
    '1 2',
    '٣',
    '１',
    '1_000',
    '1n',
    'null',
  ])('is none: "%s"', (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });

  it.each([
    ['0', 0],
    ['-0', -0],
    ['+1', 1],
    ['1.', 1],
    ['.5', 0.5],
    ['-10.17', -10.17],
    ['1e3', 1000],
    ['1E-3', 0.001],
    ['1e-400', 0],
  ])('is read: %s', (text, value) => {
    expect(numberFromText(text)).toBe(value);
  });

  it('is the same number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberFromText(String(value))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 7634 },
    );
  });
});

describe('numbers between bounds', () => {
  it('accept the bounds themselves', () => {
    expect(longitude.parse('-180')).toBe(-180);
    expect(longitude.parse('180')).toBe(180);
    expect(latitude.parse('90')).toBe(90);
    expect(numberBetween(1, 5, 'metres').parse('5')).toBe(5);
  });

  it('refuse what lies outside, and say what they accept', () => {
    expect(longitude.safeParse('180.0000001').error?.issues[0]?.message).toBe(
      'degrees of longitude between -180 and 180',
    );
    expect(latitude.safeParse('-91').error?.issues[0]?.message).toBe('degrees of latitude between -90 and 90');
  });

  it('are whole where they count', () => {
    const limit = wholeBetween(1, 50);
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -100, max: 100 }).map(String), fc.double().map(String), fc.string()),
        (text) => {
          const read = limit.safeParse(text);
          const wanted = /^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= 50;
          expect(read.success).toBe(wanted);
          if (read.success) expect(read.data).toBe(Number(text));
        },
      ),
      { seed: 7634 },
    );
    expect(limit.parse('007')).toBe(7);
  });
});

describe('a box', () => {
  it('is read in the order west, south, east, north', () => {
    expect(bbox.parse('123.5,-10.4,124.1,-9.9')).toEqual([123.5, -10.4, 124.1, -9.9]);
    expect(bbox.parse('-180,-90,180,90')).toEqual([-180, -90, 180, 90]);
  });

  it('is refused when it is empty, turned round, or off the earth', () => {
    const degrees = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(degrees, degrees, degrees, degrees), ([west, south, east, north]) => {
        const isBox = west >= -180 && south >= -90 && east <= 180 && north <= 90 && west < east && south < north;
        expect(bbox.safeParse([west, south, east, north].join()).success).toBe(isBox);
      }),
      { seed: 7634, numRuns: 1000 },
    );
  });
});

describe('a list of words', () => {
  const list = listOf(['fibre', 'radio', 'vsat']);
  it('is read once each, with blanks around the commas', () => {
    expect(list.parse('vsat, fibre,vsat')).toEqual(['vsat', 'fibre']);
  });
  it.each(['', ',', 'fibre,', 'Fibre', 'fibre;radio', 'toString', '__proto__'])('is refused: "%s"', (text) => {
    expect(list.safeParse(text).error?.issues[0]?.message).toBe('one or more of fibre, radio, vsat, comma-separated');
  });
});

describe('a code', () => {
  it.each(['53', '53.71', '53.71.04', '53.71.04.1001'])('is one: %s', (code) => {
    expect(regionCode.parse(code)).toBe(code);
  });
  it.each(['', '5', '5371', '53.', '53.7', '53.71.04.100', '53.71.04.1001.1', ' 53', '53\n', '٥٣'])(
    'is none: "%s"',
    (code) => {
      expect(regionCode.safeParse(code).success).toBe(false);
    },
  );
});

describe('text', () => {
  const text = queryText(10);
  it('is trimmed, and as long as allowed', () => {
    expect(text.parse('  kupang  ')).toBe('kupang');
    expect(text.safeParse('x'.repeat(11)).success).toBe(false);
  });
  it.each(['\u0000', 'a\nb', '\u001b[31m', '\u007f', '\u0085', '\ud800', '\udc00x'])(
    'is refused where it hides something: %j',
    (bad) => {
      expect(text.safeParse(bad).success).toBe(false);
    },
  );
  it.each(['😀', 'é', 'ﷺ', "'; --"])('is taken as it is otherwise: %s', (good) => {
    expect(text.parse(good)).toBe(good);
  });
});
