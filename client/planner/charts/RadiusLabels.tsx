interface RadiusLabelsProps {
  /** Pixels: where the radius lies, and how wide the chart is. */
  readonly edge: number;
  readonly width: number;
  readonly within: string;
  /** Empty when there are none. */
  readonly out: string;
}

/** About the width of a bold letter of the charts, in pixels. */
const LETTER = 7.2;

/** Those within on the left of the radius, those out of reach on its right, or both on the left where there is no room. */
export function RadiusLabels({ edge, width, within, out }: RadiusLabelsProps) {
  const isRoomRight = width - edge > out.length * LETTER;
  return (
    <>
      {(isRoomRight || out === '') && edge > within.length * LETTER && (
        <text className="lb in" x={edge - 6} y={17} textAnchor="end">
          {within}
        </text>
      )}
      <text className="lb out" x={edge + (isRoomRight ? 6 : -6)} y={17} textAnchor={isRoomRight ? 'start' : 'end'}>
        {out}
      </text>
    </>
  );
}
