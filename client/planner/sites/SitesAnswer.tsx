import type { SitePlan } from '../../../shared/site-plan.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { peopleInWords, percent, percentProved } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Answer } from '../Answer.tsx';
import type { PlanRegion } from '../use-plan-region.ts';

/** How many more people (or villages) come within reach, from which share to which, and how good that is at least. */
export function SitesAnswer({ region, plan }: { readonly region: PlanRegion; readonly plan: SitePlan }) {
  const { language, words } = usePlanWords();
  const say = words.sites;
  const { before, after, certificate, sites, villages } = plan;
  const byVillages = plan.weight === 'villages';
  const reach = radiusText(plan.radius, language);
  const within = byVillages ? say.villagesWithin(reach) : say.peopleWithin(reach);
  const share = (people: number | null) => (people === null ? '–' : percent(people, language));
  const gain = byVillages
    ? number(after.villages - before.villages, language)
    : peopleInWords(after.population - before.population, language);
  const shares = byVillages
    ? [
        percent(before.villages / Math.max(1, villages), language),
        percent(after.villages / Math.max(1, villages), language),
      ]
    : [share(before.share), share(after.share)];
  return (
    <Answer
      number={`+${gain}`}
      sentence={
        <>
          {say.answer[byVillages ? 'villages' : 'people'](region.name)}{' '}
          <b>{say.points(number(sites.length, language))}</b> {!byVillages && say.estimate}
        </>
      }
      brief={`${within}: ${shares.join(' → ')}`}
      facts={[
        { name: within, value: shares.join(' → ') },
        certificate.optimal
          ? { name: say.certain, value: say.best, unit: say.proved }
          : { name: say.certain, value: `≥ ${percentProved(certificate.share, language)}`, unit: say.ofBestGain },
      ]}
    />
  );
}
