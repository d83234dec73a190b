import type { CoverageDistances } from '../../../shared/coverage.ts';
import { fixed, peopleText } from '../../../shared/figures.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Axes } from './Axes.tsx';
import { linear, roundTicks } from './axis.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { barsOf, peopleWithin, restOf, SHOWN } from './distances.ts';
import { kilometreTicks } from './kilometre-ticks.ts';
import { RadiusLabels } from './RadiusLabels.tsx';
import { farTitle, histogramText } from './sentences.ts';

const HEIGHT = 194;
const [LEFT, TOP, BOTTOM] = [34, 26, 170];
/** Pixels right of the last kilometre: the bar of all those farther, and its label. */
const REST = 66;

interface DistanceHistogramProps {
  /** null: not known yet. */
  readonly distances: CoverageDistances | null;
  /** Metres. */
  readonly radius: number;
}

/** How many people live at which distance, per kilometre; the radius divides those within from those out of reach. */
export function DistanceHistogram({ distances, radius }: DistanceHistogramProps) {
  const { language, words } = usePlanWords();
  const say = words.charts;
  if (distances === null) {
    return (
      <ChartFigure title={null} unit={say.thousands} text="" height={HEIGHT}>
        {() => null}
      </ChartFigure>
    );
  }
  const bars = barsOf(distances, radius);
  const rest = restOf(distances, radius);
  const farther = rest.within + rest.out;
  const within = peopleWithin(distances, radius);
  const out = peopleText(distances.population - within, language);
  const most = Math.max(1, ...bars.map(({ perKilometre }) => perKilometre));
  const each = most >= 2_000_000 ? 1_000_000 : 1000;
  const inUnit = fixed(farther / each, farther / each >= 100 ? 0 : 1, language);
  return (
    <ChartFigure
      title={farTitle(distances, radius, language, words)}
      unit={each === 1000 ? say.thousands : say.millions}
      text={histogramText(distances, radius, language, words)}
      height={HEIGHT}
    >
      {(width) => {
        const right = width - REST;
        const x = linear([0, SHOWN], [LEFT, right]);
        const y = linear([0, most], [BOTTOM, TOP]);
        const restTop = Math.max(TOP, y(farther));
        const ticks = roundTicks(most / each, 3).map((value) => ({
          at: y(value * each),
          text: number(value, language),
        }));
        return (
          <>
            <Axes
              left={LEFT}
              right={right + 18}
              bottom={BOTTOM}
              up={ticks}
              across={kilometreTicks(x, language, words)}
            />
            {bars.map(({ from, to, perKilometre, isWithin }) => (
              <rect
                key={from}
                className={isWithin ? 'bin-in' : 'bin-out'}
                x={x(from) + 0.5}
                y={y(perKilometre)}
                width={Math.max(0.5, x(to) - x(from) - 1)}
                height={BOTTOM - y(perKilometre)}
              />
            ))}
            <rect
              className={rest.out > 0 ? 'bin-rest' : 'bin-rest in'}
              x={right + 8}
              y={restTop}
              width={8}
              height={BOTTOM - restTop}
            />
            <text className="ax" x={right + 21} y={BOTTOM - 14}>
              {say.beyond}
            </text>
            <text className="lb" x={right + 21} y={BOTTOM - 1}>
              {inUnit}
            </text>
            {radius <= SHOWN && <path className="rline" d={`M${x(radius)} 8V${BOTTOM}`} />}
            <RadiusLabels
              edge={x(Math.min(radius, SHOWN))}
              width={width}
              within={peopleText(within, language)}
              out={within < distances.population ? say.outOf(out, radiusText(radius, language)) : ''}
            />
          </>
        );
      }}
    </ChartFigure>
  );
}
