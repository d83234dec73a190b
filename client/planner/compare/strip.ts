/** A mark of the strip plot before it has its place: `value` in 0..1 along the axis, `size` as the radius of its circle. */
export interface Mark<Of> {
  readonly of: Of;
  readonly value: number;
  readonly size: number;
}

export interface PlacedMark<Of> extends Mark<Of> {
  readonly x: number;
  readonly y: number;
}

const GAP = 1;
const STEP = 3;

/** Sizes that are tried, the largest first; the last may let marks cover one another. */
const SCALES = [1, 0.85, 0.7, 0.6] as const;

/**
 * Places the marks of both sides along an axis, each side round its middle line: none covers another, the largest first and
 * nearest to the line. Where there is no room for all within `reach` pixels, all of both sides are drawn smaller alike.
 */
export function swarms<Of>(
  sides: readonly (readonly Mark<Of>[])[],
  across: (value: number) => number,
  middles: readonly number[],
  reach: number,
): PlacedMark<Of>[][] {
  for (const scale of SCALES) {
    const placed = sides.map((marks, side) => {
      const scaled = marks.map((mark) => ({ ...mark, size: mark.size * scale }));
      return place(scaled, across, middles[side] ?? 0, reach, scale === SCALES.at(-1));
    });
    const whole = placed.flatMap((marks) => (marks === null ? [] : [marks]));
    if (whole.length === sides.length) return whole;
  }
  return [];
}

function place<Of>(
  marks: readonly Mark<Of>[],
  across: (value: number) => number,
  middle: number,
  reach: number,
  mayCover: boolean,
): PlacedMark<Of>[] | null {
  const placed: PlacedMark<Of>[] = [];
  for (const mark of [...marks].sort((a, b) => b.size - a.size)) {
    const x = across(mark.value);
    const offset = offsets(reach - mark.size).find((y) =>
      placed.every((other) => Math.hypot(other.x - x, other.y - middle - y) >= other.size + mark.size + GAP),
    );
    if (offset === undefined && !mayCover) return null;
    placed.push({ ...mark, x, y: middle + (offset ?? 0) });
  }
  return placed;
}

/** 0, 3, -3, 6, -6 … */
function offsets(reach: number): number[] {
  const steps = Math.max(0, Math.floor(reach / STEP));
  return [0, ...Array.from({ length: steps }, (_, step) => [(step + 1) * STEP, -(step + 1) * STEP]).flat()];
}

/** Radii so that areas are in proportion to people, the largest as given. */
export function sizeFor(mostPeople: number, largest: number): (people: number) => number {
  return (people) => Math.max(2.5, largest * Math.sqrt(people / Math.max(1, mostPeople)));
}
