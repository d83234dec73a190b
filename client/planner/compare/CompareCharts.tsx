import { useMemo } from 'react';
import { percent } from '../../../shared/figures.ts';
import { untitled } from '../../../shared/place-names.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useSize } from '../still/use-size.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { Curves } from './Curves.tsx';
import { cumulative, type Side, shareWithin } from './comparison.ts';
import { curveFinding, stripFinding } from './findings.ts';
import { Strip } from './Strip.tsx';

interface CompareChartsProps {
  readonly pair: readonly [Side, Side];
  readonly region: PlanRegion;
  readonly isRadii: boolean;
  readonly hovered: string | null;
  readonly onHover: (code: string | null) => void;
}

const LEAST_END = 30_000;

/** People by distance, and the parts of both by share; each titled by what it shows. */
export function CompareCharts({ pair, region, isRadii, hovered, onHover }: CompareChartsProps) {
  const { language, words } = usePlanWords();
  const said = words.comparison;
  const [curveBox, stripBox] = [useSize(), useSize()];
  const radii = useMemo(() => [...new Set(pair.map(({ radius }) => radius))], [pair]);
  const end = endFor(Math.max(...radii));
  const curves = useMemo(() => {
    const sides = isRadii ? [pair[0]] : pair;
    return sides.map((side, index) => {
      const marked = isRadii ? radii : [...new Set([side.radius, side.radius * 2])].filter((at) => at <= end);
      const name = isRadii ? '' : `${untitled(side.short)} `;
      return {
        key: `${side.code} ${index}`,
        points: cumulative(side.distances, end),
        className: index === 0 ? 'a' : 'b',
        labels: marked.map((at, place) => ({
          at,
          text: `${place === 0 ? name : ''}${percent(shareWithin(side.distances, at) ?? 0, language)}`,
        })),
      };
    });
  }, [pair, isRadii, end, language, radii]);
  const partsName = said.strip.partsOf[region.level];
  const hasParts = pair.some(({ parts }) => parts.length > 0);
  return (
    <div className="charts g5">
      <figure className="ch">
        <h2>{curveFinding(pair, isRadii, end, words, language)}</h2>
        <p>{said.curve.caption}</p>
        <div className="ch-b" ref={curveBox.measure}>
          {curveBox.size && (
            <Curves
              curves={curves}
              radii={radii}
              end={end}
              width={curveBox.size.width}
              height={curveBox.size.height}
              label={said.curve.label(pair[0].name, pair[1].name)}
            />
          )}
        </div>
      </figure>
      <figure className="ch">
        <h2>{hasParts ? stripFinding(pair, isRadii, region.level, words, language) : said.strip.noParts}</h2>
        <p>
          {hasParts
            ? said.strip.caption(
                partsName,
                isRadii ? pair.map(({ name }) => name).join(' / ') : radiusText(pair[0].radius, language),
              )
            : said.noParts}
        </p>
        <div className="ch-b" ref={stripBox.measure}>
          {hasParts && stripBox.size && (
            <Strip
              pair={pair}
              width={stripBox.size.width}
              height={stripBox.size.height}
              hovered={hovered}
              onHover={onHover}
            />
          )}
        </div>
      </figure>
    </div>
  );
}

/** Twice the radius in view, and not less than 30 km: there most curves have become flat. */
function endFor(radius: number): number {
  return radius <= LEAST_END / 2 ? LEAST_END : Math.min(100_000, Math.ceil((radius * 2) / 10_000) * 10_000);
}
