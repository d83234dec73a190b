/** Part of the report that flows over pages: what stands above its rows, the rows, and what follows them. Heights in pixels. */
export interface Block<Key extends string = string> {
  readonly key: Key;
  /** Above the first rows. */
  readonly title: number;
  /** Above the rows on every page, such as the head of a table. */
  readonly head: number;
  readonly rows: number;
  readonly row: number;
  /** Below the last row. */
  readonly foot: number;
  /** Space to what stands above it on the same page. */
  readonly gap: number;
  /** No fewer rows than these begin it on a page, unless it has fewer. */
  readonly least?: number;
}

/** Rows `from` to `to` (not included) of a block on one page. */
export interface Part<Key extends string = string> {
  readonly key: Key;
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Distributes blocks over pages of a height in pixels, in order. Every row stands on exactly one page, no page holds more than
 * it has room for, and no title stands without rows. A block whose title and one row need more than a page is a `RangeError`.
 */
export function paginate<Key extends string>(blocks: readonly Block<Key>[], height: number): Part<Key>[][] {
  const pages: Part<Key>[][] = [[]];
  let used = 0;
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  for (const block of blocks) {
    const { key, rows, row, title, head, foot, gap } = block;
    if (title + head + row + foot > height) throw new RangeError(`${key} needs more than a page of ${height} px`);
    let from = 0;
    for (;;) {
      const isFirst = from === 0;
      const above = (used === 0 ? 0 : gap) + (isFirst ? title : 0) + head;
      const left = rows - from;
      const room = height - used - above;
      const fitting = Math.max(0, Math.floor((room + 1e-6) / row));
      const isLast = fitting >= left && room - left * row >= foot - 1e-6;
      // The last row goes to the next page with the foot for which there is no room.
      const taken = isLast ? left : Math.min(fitting, left - 1);
      const tooFew = !isLast && taken < Math.min(left, isFirst ? (block.least ?? 1) : 1);
      if (tooFew && used > 0) {
        turn();
        continue;
      }
      pages.at(-1)?.push({ key, from, to: from + taken, isFirst, isLast });
      used += above + taken * row + (isLast ? foot : 0);
      from += taken;
      if (isLast) break;
      turn();
    }
  }
  return pages.filter((page) => page.length > 0);
}
