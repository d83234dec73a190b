import type { Language } from '../../../shared/language.ts';
import { number } from '../../../shared/text-format.ts';
import type { Measure } from '../plan-view.ts';
import { scaleOf } from '../scales.ts';
import type { AreaLevel } from './map-rows.ts';

/** One in the unit that the legend states: per cent, thousands or millions of people, points, kilometres. */
function unitOf(measure: Measure, level: AreaLevel): number {
  if (measure === 'share') return 0.01;
  if (measure === 'people') return level === 'province' ? 1_000_000 : 1000;
  return measure === 'median' ? 1000 : 1;
}

/** What is written at the eight ends of the seven classes, the best first; null where the scale is open. */
export function legendLimits(measure: Measure, level: AreaLevel, language: Language): (string | null)[] {
  const { breaks, rising } = scaleOf(measure, level);
  const unit = unitOf(measure, level);
  const limits = breaks.map((limit) => number(Number((limit / unit).toPrecision(6)), language));
  const first = rising ? (measure === 'share' ? number(100, language) : null) : number(0, language);
  return [first, ...limits, rising ? number(0, language) : null];
}
