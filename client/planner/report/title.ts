import type { PlanWords } from '../../words/plan-id.ts';
import type { PlanRegion } from '../use-plan-region.ts';

/** The whole name of a region, as it heads a document: `Kabupaten Kupang`, `Provinsi Bali`. */
export function titleOf({ level, name }: PlanRegion, words: PlanWords): string {
  const whole = name.replace(/^Kab\. /, 'Kabupaten ').replace(/^Kec\. /, '');
  return words.report.named[level](whole);
}
