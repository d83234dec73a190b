import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Part, paginate } from '../../client/planner/report/paginate.ts';

const block = (more: Partial<Block> = {}): Block => ({
  key: 'villages',
  title: 40,
  head: 0,
  rows: 10,
  row: 10,
  foot: 0,
  gap: 14,
  ...more,
});

/** What a page takes, added up from its parts alone. */
function heightOf(page: readonly Part[], blocks: readonly Block[]): number {
  return page.reduce((sum, { key, from, to, isFirst, isLast }, index) => {
    const { title, head, row, foot, gap } = blocks.find((each) => each.key === key) ?? block();
    return sum + (index > 0 ? gap : 0) + (isFirst ? title : 0) + head + (to - from) * row + (isLast ? foot : 0);
  }, 0);
}

const anyBlock = fc.record({
  title: fc.integer({ min: 0, max: 80 }),
  head: fc.integer({ min: 0, max: 40 }),
  rows: fc.integer({ min: 0, max: 300 }),
  row: fc.double({ min: 5, max: 30, noNaN: true }),
  foot: fc.integer({ min: 0, max: 30 }),
  gap: fc.integer({ min: 0, max: 20 }),
  least: fc.integer({ min: 1, max: 5 }),
});
const anyBlocks = fc
  .array(anyBlock, { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.map((each, index): Block => ({ ...each, key: `block ${index}` })));

describe('the pages of the report', () => {
  it('hold every row exactly once, in order, and no more than they have room for', () => {
    fc.assert(
      fc.property(anyBlocks, fc.integer({ min: 200, max: 1000 }), (blocks, height) => {
        const pages = paginate(blocks, height);
        const told = pages
          .flat()
          .flatMap(({ key, from, to }) => Array.from({ length: to - from }, (_, index) => `${key} ${from + index}`));
        const wanted = blocks.flatMap(({ key, rows }) => Array.from({ length: rows }, (_, index) => `${key} ${index}`));
        expect(told).toEqual(wanted);
        for (const page of pages) expect(heightOf(page, blocks)).toBeLessThanOrEqual(height + 0.01);
        for (const { key } of blocks) {
          const parts = pages.flat().filter((part) => part.key === key);
          expect(parts.filter(({ isFirst }) => isFirst)).toHaveLength(1);
          expect(parts.filter(({ isLast }) => isLast)).toHaveLength(1);
          expect(parts.at(0)?.isFirst && parts.at(-1)?.isLast).toBe(true);
        }
      }),
    );
  });

  it('leave no title without rows at the foot of a page', () => {
    fc.assert(
      fc.property(anyBlocks, fc.integer({ min: 200, max: 1000 }), (blocks, height) => {
        for (const { key, from, to } of paginate(blocks, height).flat()) {
          if ((blocks.find((each) => each.key === key)?.rows ?? 0) > 0) expect(to).toBeGreaterThan(from);
        }
      }),
    );
  });

  it('turn before a block of which too few rows would begin', () => {
    const blocks = [block({ key: 'sites', rows: 5 }), block({ key: 'villages', rows: 9, least: 3 })];
    expect(paginate(blocks, 90 + 14 + 40 + 29).map((page) => page.map(({ key }) => key))).toEqual([
      ['sites'],
      ['villages'],
    ]);
    expect(paginate(blocks, 90 + 14 + 40 + 30).map((page) => page.map(({ key, to }) => `${key} ${to}`))).toEqual([
      ['sites 5', 'villages 3'],
      ['villages 9'],
    ]);
  });

  it('are refused when a title and a row need more than one', () => {
    expect(() => paginate([block({ title: 500 })], 400)).toThrow(/villages needs more than a page of 400 px/);
  });
});
