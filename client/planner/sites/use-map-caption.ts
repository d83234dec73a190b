import type { SitePlan } from '../../../shared/site-plan.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { peopleInWords, percent } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanRegion } from '../use-plan-region.ts';

/** What stands below a picture of the map, so that it can be taken out of its page: what, how measured, of which data. */
export function useMapCaption(plan: SitePlan, region: PlanRegion): readonly string[] {
  const { language, words } = usePlanWords();
  const say = words.sites;
  const gain = peopleInWords(plan.after.population - plan.before.population, language);
  const share = ({ share }: SitePlan['before']) => (share === null ? '–' : percent(share, language));
  return [
    `+${gain} ${say.answer.people(region.name)} ${say.points(number(plan.sites.length, language))} ${say.estimate}`.trim(),
    `${say.peopleWithin(radiusText(plan.radius, language))}: ${share(plan.before)} → ${share(plan.after)}`,
    `${words.pictureMethod} ${words.pictureData(plan.dataset, plan.datasetVersion.slice(0, 8))}`,
  ];
}
