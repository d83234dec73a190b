import { percent } from '../../../shared/figures.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { createRoom } from '../../map/room.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { type Label, placeLabels } from '../still/labels.ts';
import { textWidth } from '../still/text-width.ts';

/** One cumulative curve: `[metres, share]` from `[0, 0]`, its class for colour and dash, and what is written on it. */
export interface Curve {
  readonly key: string;
  readonly points: readonly (readonly [metres: number, share: number])[];
  readonly className: string;
  readonly labels: readonly { readonly at: number; readonly text: string }[];
}

interface CurvesProps {
  readonly curves: readonly Curve[];
  /** Metres, one dotted line each. */
  readonly radii: readonly number[];
  /** Metres at the right end. */
  readonly end: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** The names stand beside samples of their lines, under the curves at the right, where a small chart has room. */
  readonly keyed?: boolean;
}

const FONT = '600 13px ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif';
const KEY_FONT = FONT.replace('13px', '11.4px');
const EDGE = { left: 42, right: 30, top: 14, foot: 24 } as const;

/** Cumulative curves of people by distance: how many have a point within it. */
export function Curves({ curves, radii, end, width, height, label, keyed = false }: CurvesProps) {
  const { language } = usePlanWords();
  const [right, foot] = [width - EDGE.right, height - EDGE.foot];
  const across = (metres: number) => EDGE.left + (metres / end) * (right - EDGE.left);
  const down = (share: number) => foot - share * (foot - EDGE.top);
  const ticks = ticksTo(end);
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{label}</title>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <path className="grid" d={`M${EDGE.left} ${down(share)}H${right}`} />
          <text className="ax" x={EDGE.left - 6} y={down(share) + 4} textAnchor="end">
            {share === 1 ? percent(1, language, 0) : 100 * share}
          </text>
        </g>
      ))}
      {ticks.map((metres) => (
        <text key={metres} className="ax" x={across(metres)} y={height - 6} textAnchor="middle">
          {metres === end ? radiusText(metres, language) : number(metres / 1000, language)}
        </text>
      ))}
      {radii.map((metres) => (
        <path key={metres} className="rline" d={`M${across(Math.min(metres, end))} ${EDGE.top - 8}V${foot}`} />
      ))}
      {curves.map(({ key, points, className }) => (
        <path
          key={key}
          className={`ln ${className}`}
          d={points
            .map(
              ([metres, share], index) =>
                `${index === 0 ? 'M' : 'L'}${across(metres).toFixed(1)} ${down(share).toFixed(1)}`,
            )
            .join('')}
        />
      ))}
      {curves.flatMap(({ key, points, className, labels }) =>
        labels.map(({ at }) => (
          <circle
            key={`${key} ${at}`}
            className={`dot ${className}`}
            cx={across(at)}
            cy={down(shareAt(points, at))}
            r={3.5}
          />
        )),
      )}
      {keyed && <CurveKey curves={curves} right={right} foot={foot} />}
      {written(keyed ? [] : curves, across, down, { width, height: foot }).map(({ of, text, x, y }) => (
        <text key={`${of} ${text}`} className={`lb ${of}`} x={x} y={y + 4.5} textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}

function shareAt(points: Curve['points'], at: number): number {
  return points.filter(([metres]) => metres <= at).at(-1)?.[1] ?? 0;
}

const LINE = 17;
const SAMPLE = 22;

/** The lowest curve still leaves the corner under its end free. */
function CurveKey({
  curves,
  right,
  foot,
}: {
  readonly curves: readonly Curve[];
  readonly right: number;
  readonly foot: number;
}) {
  const widest = Math.max(...curves.map(({ labels }) => textWidth(labels[0]?.text ?? '', KEY_FONT)));
  const x = right - widest - 4;
  return curves.map(({ key, className, labels }, index) => {
    const y = foot - LINE * (curves.length - index) + 6;
    return (
      <g key={key}>
        <path className={`ln ${className}`} d={`M${x - SAMPLE - 6} ${y - 4}H${x - 6}`} />
        <text className={`ckey ${className}`} x={x} y={y}>
          {labels[0]?.text}
        </text>
      </g>
    );
  });
}

/** The labels of all curves beside their places, off the lines where there is room: above left, then below right. */
function written(
  curves: readonly Curve[],
  across: (metres: number) => number,
  down: (share: number) => number,
  picture: { readonly width: number; readonly height: number },
): Label<string>[] {
  const room = createRoom();
  for (const { points } of curves) {
    for (const [metres, share] of points) {
      const [x, y] = [across(metres), down(share)];
      room.take([x - 2, y - 2, x + 2, y + 2]);
    }
  }
  const measure = (text: string) => textWidth(text, FONT);
  return curves.flatMap(({ points, className, labels }) =>
    labels.flatMap(({ at, text }) => {
      const [x, y] = [across(at), down(shareAt(points, at))];
      const half = measure(text) / 2 + 9;
      const places = [
        [x - half, y - 10],
        [x + half, y + 12],
        [x + half, y + 26],
        [x - half, y - 24],
        [x + half, y - 12],
        [x + half, y + 40],
        [x - half, y + 14],
        [x + half + 20, y + 34],
        [x + half + 40, y + 54],
        [x + half + 60, y + 76],
      ] as const;
      for (const [labelX, labelY] of places) {
        const [placed] = placeLabels([{ of: className, text, x: labelX, y: labelY }], picture, 13, measure, room);
        if (placed) return [placed];
      }
      return [];
    }),
  );
}

/** Round distances up to an end in metres, close enough to read and far enough to write. */
function ticksTo(end: number): number[] {
  const step = end <= 10_000 ? 2000 : end <= 20_000 ? 5000 : end <= 40_000 ? 10_000 : 25_000;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
}
