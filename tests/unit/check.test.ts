import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecords, countReasons, REFUSAL_REASONS } from '../../seed/check.ts';
import type { RawRecord } from '../../seed/sources/source.ts';
import { createPlaceIndex } from '../../seed/village-index.ts';

const villages = createPlaceIndex([
  { code: '53.01.05.2004', lon: 123.7476, lat: -10.1174 },
  { code: '53.71.01.1001', lon: 123.56, lat: -10.19 },
  { code: '53.71.01.1002', lon: 123.56, lat: -10.19 },
]);
const options = { villages, today: '2020-10-05' };
const check = (...records: RawRecord[]) => checkRecords(records, options);

const good: RawRecord = {
  id: 'A-1',
  name: 'SD Negeri Oebelo',
  category: 'school',
  technology: 'vsat',
  status: 'active',
  verifiedOn: '2020-05-12',
  bandwidth: '8',
  openingHours: 'Mo-Fr 07:00-14:00',
  provider: '',
  address: ' Desa Oebelo ',
  lon: '123.7502',
  lat: '-10.1133',
};

describe('a record that is good', () => {
  it('is read into an access point of its nearest village, blanks trimmed, empty cells as null', () => {
    expect(check(good)).toEqual({
      refused: [],
      kept: [
        {
          id: 'A-1',
          name: 'SD Negeri Oebelo',
          category: 'school',
          technology: 'vsat',
          status: 'active',
          verifiedOn: '2020-05-12',
          bandwidth: 8,
          openingHours: 'Mo-Fr 07:00-14:00',
          provider: null,
          address: 'Desa Oebelo',
          village: '53.01.05.2004',
          lon: 123.7502,
          lat: -10.1133,
        },
      ],
    });
  });

  it('belongs to the village with the lower code when two share the nearest spot', () => {
    expect(check({ ...good, lon: '123.561', lat: '-10.191' }).kept[0]?.village).toBe('53.71.01.1001');
  });
});

describe('a record with a fault', () => {
  const other = { ...good, id: 'B-2' };
  const faults: Record<(typeof REFUSAL_REASONS)[number], RawRecord> = {
    'missing-id': { ...other, id: ' ' },
    'repeated-id': good,
    'missing-name': { ...other, name: '' },
    'unreadable-text': { ...other, address: 'a\u0000b' },
    'unknown-category': { ...other, category: 'School' },
    'unknown-technology': { ...other, technology: 'satellite' },
    'unknown-status': { ...other, status: '' },
    'missing-coordinates': { ...other, lat: '' },
    'swapped-coordinates': { ...other, lon: '-10.1133', lat: '123.7502' },
    'outside-indonesia': { ...other, lon: '0', lat: '0' },
    'far-from-every-village': { ...other, lon: '100', lat: '0' },
    'unreadable-date': { ...other, verifiedOn: '2020-02-30' },
    'future-date': { ...other, verifiedOn: '2020-10-06' },
    'unreadable-bandwidth': { ...other, bandwidth: '0' },
  };

  it.each(REFUSAL_REASONS)('is refused for %s and says where it stood', (reason) => {
    const { kept, refused } = check(good, faults[reason]);
    expect(kept).toHaveLength(1);
    expect(refused).toMatchObject([{ record: 2, reason }]);
  });

  it('is counted by its reason, the most frequent first', () => {
    const { refused } = check({}, { ...good, lat: 'x' }, { ...good, lat: '' }, { ...good, lon: 'NaN' });
    expect(countReasons(refused)).toEqual([
      { reason: 'missing-coordinates', count: 3 },
      { reason: 'missing-id', count: 1 },
    ]);
  });

  it('does not take the id of a good one that follows', () => {
    expect(check({ ...good, lat: '' }, good)).toMatchObject({ kept: [{ id: 'A-1' }], refused: [{ record: 1 }] });
  });
});

describe('any records', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...Object.values(good), '1e400', '-0', '2020-13-01'),
  );
  const columns = Object.keys(good);
  const record: fc.Arbitrary<RawRecord> = fc.dictionary(fc.constantFrom(...columns), cell);
  const nearlyGood = record.map(
    (cells): RawRecord => ({ ...good, ...Object.fromEntries(Object.entries(cells).slice(0, 2)) }),
  );

  it('end each in exactly one of kept and refused', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(record, nearlyGood), { maxLength: 20 }), (records) => {
        const { kept, refused } = checkRecords(records, options);
        expect(kept.length + refused.length).toBe(records.length);
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
        expect(new Set(refused.map((one) => one.record)).size).toBe(refused.length);
        expect(countReasons(refused).reduce((sum, one) => sum + one.count, 0)).toBe(refused.length);
      }),
    );
  });
});
