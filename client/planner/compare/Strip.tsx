import { useMemo } from 'react';
import { percent } from '../../../shared/figures.ts';
import { regencyName, untitled } from '../../../shared/place-names.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { diamond } from '../still/StillVillages.tsx';
import type { Side } from './comparison.ts';
import { sizeFor, swarms } from './strip.ts';
import { stripNames } from './strip-names.ts';

interface StripProps {
  readonly pair: readonly [Side, Side];
  readonly width: number;
  readonly height: number;
  readonly hovered: string | null;
  readonly onHover: (code: string | null) => void;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const EDGE = { left: 16, right: 26, foot: 22 } as const;
const LARGEST = 12.6;
/** A diamond of the same area as a circle of radius 1 reaches so far to its corners. */
const CORNER = Math.sqrt(Math.PI / 2);

/** The parts of both by the share of their people covered, a mark each: circles above, diamonds below. */
export function Strip({ pair, width, height, hovered, onHover }: StripProps) {
  const { language, words } = usePlanWords();
  const across = (share: number) => EDGE.left + share * (width - EDGE.left - EDGE.right);
  const foot = height - EDGE.foot;
  const bands = [
    { middle: foot * 0.3, reach: foot * 0.22, ends: [foot * 0.08, foot * 0.5] },
    { middle: foot * 0.78, reach: foot * 0.22, ends: [foot * 0.58, foot] },
  ] as const;
  const mostPeople = Math.max(...pair.flatMap(({ parts }) => parts.map(({ population }) => population)));
  const size = sizeFor(mostPeople, LARGEST);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest follows from these
  const marks = useMemo(
    () =>
      swarms(
        pair.map(({ parts }) =>
          parts.flatMap((row) =>
            row.coveredShare === null ? [] : [{ of: row, value: row.coveredShare, size: size(row.population) }],
          ),
        ),
        across,
        bands.map(({ middle }) => middle),
        bands[0].reach,
      ),
    [pair, width, height],
  );
  const average = (side: 0 | 1) => pair[side].total.coveredShare ?? 0;
  const lines = ([0, 1] as const).map((side) => ({
    x: across(average(side)),
    text: `${untitled(pair[side].short)} ${percent(average(side), language)}`,
  }));
  const names = stripNames(marks, lines, { width, height: foot });
  return (
    <svg
      className="chart swarm"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      onMouseLeave={() => onHover(null)}
    >
      <title>{pair.map((side) => inWords(side)).join('; ')}</title>
      {TICKS.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${across(tick)} 4V${foot}`} />
          <text className="ax" x={across(tick)} y={height - 4} textAnchor="middle">
            {tick === 1 ? percent(1, language, 0) : 100 * tick}
          </text>
        </g>
      ))}
      {lines.map(({ x }, side) => (
        <path
          key={side === 0 ? 'a' : 'b'}
          className={`avg ${side === 0 ? 'a' : 'b'}`}
          d={`M${x} ${bands[side === 0 ? 0 : 1].ends[0] + 8}V${bands[side === 0 ? 0 : 1].ends[1]}`}
        />
      ))}
      {marks.map((own, side) =>
        own.map(({ of, x, y, size: radius }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <g
            key={`${side === 0 ? 'a' : 'b'}${of.code}`}
            className={of.code === hovered ? 'hv' : undefined}
            onMouseEnter={() => onHover(of.code)}
          >
            <title>{`${regencyName(of.name)} ${percent(of.coveredShare ?? 0, language)}`}</title>
            {side === 0 ? (
              <circle className="sa" cx={x} cy={y} r={radius} />
            ) : (
              <path className="sb" d={diamond([x, y], radius * CORNER)} />
            )}
          </g>
        )),
      )}
      {names.map(({ of, text, x, y }) => (
        <text key={`${of} ${text}`} className={of === '' ? 'lb' : `lb ${of}`} x={x} y={y + 4.5} textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );

  function inWords({ name, parts }: Side): string {
    const shares = parts.flatMap(({ coveredShare }) => (coveredShare === null ? [] : [coveredShare]));
    if (shares.length === 0) return name;
    const [lowest, highest] = [Math.min(...shares), Math.max(...shares)];
    return words.comparison.strip.label(name, parts.length, percent(lowest, language), percent(highest, language));
  }
}
