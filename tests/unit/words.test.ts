import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../client/words/en.ts';
import { id } from '../../client/words/id.ts';
import { longPlace, placeLabel, unbroken, villageName } from '../../shared/place-names.ts';
import { clock, coordinates, date, direction, distance, number, roundingBeyond } from '../../shared/text-format.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('numbers and distances', () => {
  it('are written as people write them in each language', () => {
    expect(number(7634, 'id')).toBe('7.634');
    expect(number(7634, 'en')).toBe('7,634');
    expect(plain(distance(2430, 'id'))).toBe('2,4 km');
    expect(plain(distance(2430, 'en'))).toBe('2.4 km');
  });

  it.each([
    [0, '10 m'],
    [4, '10 m'],
    [254, '250 m'],
    [994.9, '990 m'],
    [995, '1,0 km'],
    [1_049, '1,0 km'],
    [9_949, '9,9 km'],
    [9_950, '10 km'],
    [43_210, '43 km'],
    [1_234_567, '1.235 km'],
  ])('%d metres are %s', (metres, text) => {
    expect(plain(distance(metres, 'id'))).toBe(text);
  });

  it('never read shorter when they are longer', () => {
    const value = (text: string) => Number.parseFloat(text.replace(/,/g, '')) * (text.endsWith('km') ? 1000 : 1);
    const metres = fc.double({ min: 0, max: 5_000_000, noNaN: true });
    fc.assert(
      fc.property(metres, metres, (a, b) => {
        const [near, far] = a < b ? [a, b] : [b, a];
        for (const rounding of ['nearest', 'up'] as const) {
          expect(value(distance(near, 'en', rounding))).toBeLessThanOrEqual(value(distance(far, 'en', rounding)));
        }
        expect(value(distance(a, 'en', 'up'))).toBeGreaterThanOrEqual(Math.floor(a));
      }),
    );
  });

  it('beyond a limit never read as the limit', () => {
    expect(plain(distance(10_001, 'id', roundingBeyond(10_001, 10_000)))).toBe('11 km');
    expect(plain(distance(2_010, 'id', roundingBeyond(2_010, 2_000)))).toBe('2,1 km');
    expect(plain(distance(43_210, 'id', roundingBeyond(43_210, 10_000)))).toBe('43 km');
  });
});

describe('directions', () => {
  it.each([
    [0, 'utara'],
    [22.4, 'utara'],
    [22.6, 'timur laut'],
    [76, 'timur'],
    [135, 'tenggara'],
    [180, 'selatan'],
    [240, 'barat daya'],
    [270, 'barat'],
    [300, 'barat laut'],
    [359.9, 'utara'],
    [-10, 'utara'],
  ])('%d degrees are %s', (bearing, word) => {
    expect(direction(bearing, 'id')).toBe(word);
  });
});

describe('dates and hours', () => {
  it('are spelled out in each language', () => {
    expect(date('2020-05-12', 'id')).toBe('12 Mei 2020');
    expect(date('2020-05-12', 'en')).toBe('12 May 2020');
    expect(date('2020-05-11T18:30:00Z', 'id')).toBe('12 Mei 2020');
    expect(date('unknown', 'id')).toBe('unknown');
    expect(date('2020-09-22', 'id', 'short')).toBe('22 Sep 2020');
    expect(date('2020-08-02', 'id', 'short')).toBe('2 Agu 2020');
    expect(clock(485, 'id')).toBe('08.05');
    expect(clock(485, 'en')).toBe('08:05');
  });

  it('write coordinates as map programs read them', () => {
    expect(coordinates([123.7502, -10.1133])).toBe('-10.1133, 123.7502');
  });
});

describe('names of places', () => {
  it('say what kind of village it is, once', () => {
    expect(villageName('53.01.08.2008', 'Noelbaki')).toBe('Desa Noelbaki');
    expect(villageName('53.71.01.1001', 'Alak')).toBe('Kel. Alak');
    expect(villageName('53.01.08.2008', 'Desa Noelbaki')).toBe('Desa Noelbaki');
    expect(placeLabel({ kind: 'regency', code: '53.01', name: 'Kabupaten Kupang' })).toBe('Kab. Kupang');
    expect(placeLabel({ kind: 'coordinate', code: null, name: '1, 2' })).toBe('1, 2');
  });

  it('go from the village to the province', () => {
    const oebelo = {
      villageCode: '53.01.08.2010',
      village: 'Oebelo',
      district: 'Kupang Tengah',
      regency: 'Kabupaten Kupang',
    };
    const point = { ...oebelo, province: 'Nusa Tenggara Timur' } as Parameters<typeof longPlace>[0];
    expect(longPlace(point)).toBe('Desa Oebelo, Kec. Kupang Tengah, Kab. Kupang, Nusa Tenggara Timur');
    expect(unbroken(longPlace(point))).toBe(
      'Desa\u00a0Oebelo, Kec.\u00a0Kupang Tengah, Kab.\u00a0Kupang, Nusa Tenggara Timur',
    );
  });
});

describe('the two languages', () => {
  it('say different things for every sentence that is not a name', () => {
    const same = Object.entries(id).filter(([key, sentence]) => {
      const other: unknown = Reflect.get(en, key);
      return typeof sentence === 'string' && sentence === other;
    });
    expect(same.map(([key]) => key)).toEqual(['brand']);
  });

  it('count points in words', () => {
    expect(id.count('5', false, '10 km')).toBe('5 titik dalam 10 km');
    expect(id.count('5', true, '10 km')).toBe('5 titik terdekat dalam 10 km');
    expect(id.count('5', true, null)).toBe('5 titik terdekat');
    expect(en.count('1', false, '10 km')).toBe('1 point within 10 km');
    expect(en.count('5', true, null)).toBe('Nearest 5 points');
  });
});
