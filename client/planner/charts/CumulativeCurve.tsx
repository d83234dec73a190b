import { percent } from '../../../shared/figures.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Axes } from './Axes.tsx';
import { linear } from './axis.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { CurveMarks } from './CurveMarks.tsx';
import { curveOf, SHOWN, shareWithin } from './distances.ts';
import { kilometreTicks } from './kilometre-ticks.ts';
import { curveText, curveTitle, type Named } from './sentences.ts';

const HEIGHT = 194;
const [LEFT, TOP, BOTTOM] = [46, 14, 170];
/** Metres; what planners ask for: SDG 9.1.1, the usual radius, fibre. */
const MARKED = [2000, 5000, 10_000];
/** Metres: two marks nearer than this would cover each other. */
const APART = 2500;

interface CumulativeCurveProps {
  /** The region; null: not known yet. */
  readonly own: Named | null;
  /** The whole country behind a region; null: not known yet, or the region is the country. */
  readonly country: Named | null;
  /** A region within, under the mouse or selected. */
  readonly child: Named | null;
  /** Metres. */
  readonly radius: number;
}

/** Which share of the people lives within which distance, beside the country and a region within. */
export function CumulativeCurve({ own, country, child, radius }: CumulativeCurveProps) {
  const { language, words } = usePlanWords();
  const at = Math.min(radius, SHOWN);
  if (own === null) {
    return (
      <ChartFigure title={null} unit={words.charts.share} text="" height={HEIGHT}>
        {() => null}
      </ChartFigure>
    );
  }
  const lines = [
    { line: country, kind: 'ref' },
    { line: own, kind: 'own' },
    { line: child, kind: 'hov2' },
  ].flatMap(({ line, kind }) => (line === null ? [] : [{ ...line, kind }]));
  const isAlone = lines.length === 1;
  const figures = isAlone
    ? markedWith(radius).map((metres) => ({ metres, ...lineAt(own, metres), kind: 'own' }))
    : lines.map((line) => ({ metres: at, ...lineAt(line, at), kind: line.kind }));
  return (
    <ChartFigure
      title={curveTitle(own, child, at, language, words)}
      unit={words.charts.share}
      text={curveText(lines, language, words)}
      height={HEIGHT}
    >
      {(width) => {
        const right = width - 30;
        const x = linear([0, SHOWN], [LEFT, right]);
        const y = linear([0, 1], [BOTTOM, TOP]);
        const shares = [0, 0.5, 1].map((share) => ({
          at: y(share),
          text: share === 1 ? percent(1, language, 0) : number(share * 100, language),
        }));
        const marks = figures.map(({ metres, share, name, kind }) => ({
          x: x(metres),
          y: y(share),
          kind,
          text: isAlone
            ? words.charts.within(percent(share, language), radiusText(metres, language))
            : `${name} ${percent(share, language)}`,
        }));
        return (
          <>
            <Axes left={LEFT} right={right} bottom={BOTTOM} up={shares} across={kilometreTicks(x, language, words)} />
            {radius <= SHOWN && <path className="rline" d={`M${x(radius)} 6V${BOTTOM}`} />}
            {lines.map(({ distances, kind }) => (
              <path key={kind} className={`ln ${kind}`} d={pathOf(curveOf(distances), x, y)} />
            ))}
            <CurveMarks marks={marks} isAlong={isAlone} width={width} bottom={BOTTOM} />
          </>
        );
      }}
    </ChartFigure>
  );
}

function lineAt({ name, distances }: Named, metres: number) {
  return { name, share: shareWithin(distances, metres) };
}

function pathOf(
  points: readonly (readonly [metres: number, share: number])[],
  x: (metres: number) => number,
  y: (share: number) => number,
): string {
  return `M${points.map(([metres, share]) => `${x(metres).toFixed(1)},${y(share).toFixed(1)}`).join('L')}`;
}

/** The distances marked on a lone curve: the usual ones, and the radius in place of those too near to it. */
function markedWith(radius: number): number[] {
  const apart = MARKED.filter((metres) => metres === radius || Math.abs(metres - radius) >= APART);
  return [...new Set(radius > SHOWN ? apart : [...apart, radius])].sort((one, other) => one - other);
}
