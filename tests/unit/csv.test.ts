import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../server/csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', 'a', ' ', "'"), maxLength: 8 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);

describe('CSV', () => {
  it('is read back as it was written, whatever stands in the cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }),
        fc.constantFrom(',' as const, ';' as const),
        fc.constantFrom('true' as const, 'false' as const),
        (rows, delimiter, bom) => {
          const read = parse(csvOf(['a', 'b'], rows, { delimiter, bom }), { columns: true, delimiter, bom: true });
          expect(read).toEqual(rows.map(({ a, b }) => ({ a: shown(a), b: shown(b) })));
        },
      ),
    );
  });

  it.each(['=1+1', '+62', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])('holds no formula: %j', (text) => {
    const [row] = parse(csvOf(['a'], [{ a: text }], { delimiter: ',', bom: 'false' }), { columns: true }) as {
      a: string;
    }[];
    expect(row?.a).toBe(`'${text}`);
  });

  it('leaves a negative number a number', () => {
    expect(csvOf(['lat'], [{ lat: -10.17 }], { delimiter: ',', bom: 'false' })).toBe('lat\r\n-10.17\r\n');
  });
});

function shown(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
