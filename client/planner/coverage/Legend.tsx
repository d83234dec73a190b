import { number, radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanArea } from '../map/plan-map.ts';
import type { Measure } from '../plan-view.ts';
import { UnderdevelopedKey } from '../UnderdevelopedKey.tsx';
import { legendLimits } from './legend-limits.ts';
import { type AreaLevel, CLASSES, countClasses } from './map-rows.ts';

/** Pixels: the room for the bars, and where the band of colours begins. */
const [ROOM, BAND] = [22, 36];

interface LegendProps {
  readonly measure: Measure;
  readonly level: AreaLevel;
  /** Metres. */
  readonly radius: number;
  readonly areas: readonly PlanArea[];
  readonly showUnderdeveloped: boolean;
}

/** The seven classes with their limits, and how many areas fall in each. */
export function Legend({ measure, level, radius, areas, showUnderdeveloped }: LegendProps) {
  const { language, words } = usePlanWords();
  const say = words.legend;
  const counts = countClasses(areas);
  const most = Math.max(1, ...counts);
  // The limits of people are longer words.
  const each = measure === 'people' ? 32 : 28;
  const width = 7 * each + 24;
  const limits = legendLimits(measure, level, language);
  const unknown = areas.filter(({ scaleClass }) => scaleClass === null).length;
  const underdeveloped = areas.filter((area) => area.underdeveloped).length;
  const caption = say[measure](radiusText(radius, language), level);
  const spoken = CLASSES.map((place) =>
    say.spoken(limits[place] ?? null, limits[place + 1] ?? null, number(counts[place] ?? 0, language)),
  ).join('; ');
  return (
    <figure className={measure === 'people' ? 'legend ppl' : 'legend'}>
      <figcaption>
        <b>{caption}</b>
        <span className="lg-of">{say.count[level]}</span>
        {showUnderdeveloped && underdeveloped > 0 && (
          <span className="udl">
            <UnderdevelopedKey />
            {words.groups.underdeveloped(number(underdeveloped, language))}
          </span>
        )}
        {unknown > 0 && (
          <span className="udl">
            <i className="hk" />
            {say.unknown(number(unknown, language))}
          </span>
        )}
      </figcaption>
      <svg viewBox={`-12 0 ${width} 64`} width={width} height="64" role="img" aria-label={`${caption}. ${spoken}`}>
        {CLASSES.map((place) => {
          const count = counts[place] ?? 0;
          const height = (ROOM * count) / most;
          return (
            <g key={place} data-class={place} data-count={count}>
              <rect className="lg-n" x={place * each + 4} y={BAND - 1 - height} width={each - 8} height={height} />
              <text className="lg-c" x={place * each + each / 2} y={BAND - 4 - height} textAnchor="middle">
                {number(count, language)}
              </text>
              <rect className={`c${place} lg-b`} x={place * each} y={BAND} width={each} height={11} />
            </g>
          );
        })}
        {limits.map((text, end) =>
          text === null ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: an end of the scale is known by its place
            <text key={end} className="lg-t" x={end * each} y={60} textAnchor="middle">
              {text}
            </text>
          ),
        )}
      </svg>
    </figure>
  );
}
