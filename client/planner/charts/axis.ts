/** A straight scale from values to pixels. */
export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const each = high === low ? 0 : (end - start) / (high - low);
  return (value) => start + (value - low) * each;
}

/** Round values from 0 up to at most `highest`, about `count` of them above 0: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(highest: number, count: number): number[] {
  if (!(highest > 0)) return [0];
  const rough = highest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough * 0.999) ?? 10) * power;
  const steps = Math.floor(highest / step + 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/**
 * Moves ascending positions (pixels) apart so that neighbours are at least `gap` from each other and none leaves
 * `[first, last]`, as long as there is room for all.
 */
export function spread(positions: readonly number[], gap: number, [first, last]: readonly [number, number]): number[] {
  const moved: number[] = [];
  for (const position of positions) moved.push(Math.max(position, first, (moved.at(-1) ?? first - gap) + gap));
  let limit = last;
  for (let index = moved.length - 1; index >= 0; index--) {
    const position = Math.min(moved[index] ?? limit, limit);
    moved[index] = position;
    limit = position - gap;
  }
  return moved;
}
