import type { SitePlan } from '../../../shared/site-plan.ts';
import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';

/** Why there are fewer sites than asked for; nothing when there are as many. */
export function WhyFewer({ plan }: { readonly plan: SitePlan }) {
  const { language, words } = usePlanWords();
  const { after, sites, sitesAsked, villages } = plan;
  if (sites.length >= sitesAsked) return null;
  return (
    <p className="m1">
      {words.sites.fewerThanAsked(number(sites.length, language), number(sitesAsked, language))}{' '}
      {after.villages === villages ? words.sites.allReached : words.sites.restExcluded}
    </p>
  );
}
