import { spread } from './axis.ts';

/** A dot on a curve and what is written beside it; pixels. */
export interface CurveMark {
  readonly x: number;
  readonly y: number;
  readonly kind: string;
  readonly text: string;
}

interface CurveMarksProps {
  readonly marks: readonly CurveMark[];
  /** The marks follow one curve; else they stand one above the other at the radius. */
  readonly isAlong: boolean;
  readonly width: number;
  readonly bottom: number;
}

/** Pixels between two lines, and about the width of a letter. */
const [LINE, LETTER] = [15, 7];

/** Dots with their figures, moved apart so that none covers another. */
export function CurveMarks({ marks, isAlong, width, bottom }: CurveMarksProps) {
  const ordered = [...marks].sort((one, other) => one.y - other.y);
  const heights = spread(
    ordered.map(({ y }) => y + (isAlong ? 6 : 8)),
    LINE,
    [12, bottom - 6],
  );
  return ordered.map(({ x, y, kind, text }, index) => {
    const length = text.length * LETTER;
    // The best of several stands where its curve leaves room: above it, to the left.
    const isAbove = !isAlong && index === 0 && ordered.length > 1 && x - 9 > length + 46;
    const isLeft = isAbove || x + 10 + length > width;
    return (
      <g key={kind + text}>
        <circle className={`dot ${kind}`} cx={x} cy={y} r={3.5} />
        <text
          className={`lb ${kind}`}
          x={isLeft ? x - 9 : x + 10}
          y={isAbove ? Math.max(12, y - 5) : (heights[index] ?? y)}
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {text}
        </text>
      </g>
    );
  });
}
