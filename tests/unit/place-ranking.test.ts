import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notTooFar, type PlaceRow, rank, readings } from '../../shared/place-ranking.ts';
import { searchName } from '../../shared/search-name.ts';
import { PLACE_KINDS } from '../../shared/vocabulary.ts';

let made = 0;

function place(name: string, people: number, more: Partial<PlaceRow> = {}): PlaceRow {
  made += 1;
  return {
    kind: 'regency',
    code: `${made}`,
    name,
    context: '',
    lon: 0,
    lat: 0,
    bbox: null,
    searchName: searchName(name),
    weight: Math.log10(people),
    ...more,
  };
}

const names = (rows: readonly PlaceRow[]) => rows.map(({ name }) => name);

describe('readings of a question', () => {
  it('are every way to split it into a name and the regions it lies in', () => {
    expect(readings('oebelo kupang tengah')).toEqual([
      { name: 'oebelo', inside: ['kupang', 'tengah'] },
      { name: 'oebelo kupang', inside: ['tengah'] },
      { name: 'oebelo kupang tengah', inside: [] },
    ]);
  });

  it('leave out administrative words, in front and between', () => {
    expect(readings('Desa Oebelo, Kec. Kupang Tengah')[0]).toEqual({ name: 'oebelo', inside: ['kupang', 'tengah'] });
  });

  it('are no more than names have words', () => {
    expect(readings('a '.repeat(1000))).toHaveLength(10);
  });
});

describe('places are put in order', () => {
  it('bigger ones first among equal names', () => {
    const small = place('Kupang', 1000, { kind: 'village' });
    const large = place('Kupang', 400_000);
    expect(rank('kupang', [small, large])).toEqual([large, small]);
  });

  it('whole names before beginnings, beginnings before misspellings', () => {
    const whole = place('Solo', 10_000);
    const beginning = place('Solok', 10_000);
    const misspelt = place('Sola', 10_000);
    expect(names(rank('solo', [misspelt, beginning, whole]))).toEqual(['Solo', 'Solok', 'Sola']);
  });

  it('those of the kind that was named before bigger ones', () => {
    const regency = place('Kabupaten Kupang', 380_000);
    const town = place('Kota Kupang', 470_000);
    const village = place('Kupang', 2000, { kind: 'village' });
    const district = place('Kupang', 20_000, { kind: 'district' });
    const all = [regency, town, village, district];
    expect(rank('kab kupang', all)[0]).toBe(regency);
    expect(rank('Kab. Kupang', all)[0]).toBe(regency);
    expect(rank('kota kupang', all)[0]).toBe(town);
    expect(rank('desa kupang', all)[0]).toBe(village);
    expect(rank('kec kupang', all)[0]).toBe(district);
    expect(rank('kupang', all)[0]).toBe(town);
  });

  it('fewer letters wrong before more', () => {
    const near = place('Kupang', 1000);
    const far = place('Kumpai', 100_000);
    expect(rank('kupamg', [far, near])[0]).toBe(near);
  });

  it('each once, under its better name', () => {
    const official = place('Kota Surakarta', 500_000, { code: '33.72' });
    const everyday = { ...official, searchName: 'solo' };
    const rival = place('Solok', 400_000);
    expect(rank('solo', [official, rival, everyday])).toEqual([everyday, rival]);
  });

  it('the same whatever order they came in', () => {
    const row = fc.record({
      kind: fc.constantFrom(...PLACE_KINDS),
      code: fc.integer({ min: 0, max: 20 }).map(String),
      searchName: fc.constantFrom('kupang', 'kupang barat', 'kumpang', 'alak'),
      weight: fc.constantFrom(2, 3, 4),
    });
    fc.assert(
      fc.property(fc.array(row), fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const places = rows.map(({ kind, ...rest }) => place(rest.searchName, 1, { kind, ...rest }));
        const keys = (list: readonly PlaceRow[]) =>
          list.map(({ code, weight, searchName }) => `${code} ${weight} ${searchName}`);
        const mixed = places.map((value) => ({ value, at: numbers.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        expect(
          keys(
            rank(
              'kupang',
              mixed.map(({ value }) => value),
            ),
          ).length,
        ).toBe(keys(rank('kupang', places)).length);
        const scores = rank('kupang', places).map(({ kind, code }) => `${kind} ${code}`);
        expect(new Set(scores).size).toBe(scores.length);
      }),
      { seed: 7634 },
    );
  });
});

describe('a misspelling', () => {
  it('may have a third of its letters wrong, and always one', () => {
    const kupang = place('Kupang', 1);
    expect(notTooFar('kupamg', [kupang])).toEqual([kupang]);
    expect(notTooFar('kopamg', [kupang])).toEqual([kupang]);
    expect(notTooFar('xopamg', [kupang])).toEqual([]);
    expect(notTooFar('al', [place('Ale', 1)])).toHaveLength(1);
    expect(notTooFar('al', [place('Alor', 1)])).toHaveLength(0);
  });
});
