import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonInPieces } from '../../server/http/json-in-pieces.ts';

describe('an answer written in pieces', () => {
  it('is what JSON.stringify writes, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.anything()), async (answer) => {
        expect(await jsonInPieces(answer)).toBe(JSON.stringify(answer));
      }),
      { seed: 7634, numRuns: 1000 },
    );
  });

  it.each([0, 1, 1999, 2000, 2001, 4000, 4001, 83_449])('also with an array of %i items', async (length) => {
    const items = Array.from({ length }, (_, index) => (index % 3 === 0 ? { name: `“${index}”` } : index));
    const answer = { before: [], items, holes: [undefined, null, Number.NaN], after: 'é' };
    expect((await jsonInPieces(answer)) === JSON.stringify(answer)).toBe(true);
  });

  it('lets others go on in between', async () => {
    let turns = 0;
    let done = false;
    const turn = () => {
      turns += 1;
      if (!done) setImmediate(turn);
    };
    setImmediate(turn);
    await jsonInPieces({ long: Array.from({ length: 20_000 }, (_, index) => index) });
    done = true;
    expect(turns).toBeGreaterThanOrEqual(10);
  });
});
