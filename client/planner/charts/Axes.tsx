/** A place on an axis, in pixels, and what is written there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

interface AxesProps {
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** Pixels: where the axes begin and end. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The hairlines and figures of a chart, behind its data. */
export function Axes({ across, up, left, right, bottom }: AxesProps) {
  return (
    <>
      {up.map(({ at, text }) => (
        <g key={text}>
          <path className={at === bottom ? 'base' : 'grid'} d={`M${left} ${at}H${right}`} />
          <text className="ax" x={left - 6} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {across.map(({ at, text }) => (
        <text key={text} className="ax" x={at} y={bottom + 16} textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}
