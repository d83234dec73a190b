import { useState } from 'react';
import type { Place } from '../../../shared/places.ts';
import type { SitePlan } from '../../../shared/site-plan.ts';
import { number } from '../../../shared/text-format.ts';
import { announce } from '../../announce.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlaceField } from '../PlaceField.tsx';
import { PlanIcon } from '../PlanIcon.tsx';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import type { Villages } from '../village-columns.ts';
import { ChosenVillage } from './ChosenVillage.tsx';
import { useChoice } from './use-choice.ts';

interface SiteChoicesProps {
  readonly region: PlanRegion;
  readonly plan: SitePlan | null;
  readonly villages: Villages | null;
}

/** Villages that the planner forces in or leaves out, with the way to take each back and to force another in. */
export function SiteChoices({ region, plan, villages }: SiteChoicesProps) {
  const { language, words } = usePlanWords();
  const { plan: view } = usePlan();
  const choice = useChoice();
  const [said, setSaid] = useState<string | null>(null);
  const say = words.sites;
  const inside = (code: string) => region.code === null || code.startsWith(`${region.code}.`);
  const include = view.include.filter(inside);
  const exclude = view.exclude.filter(inside);
  const elsewhere = view.include.length + view.exclude.length - include.length - exclude.length;
  const perPoint =
    plan && plan.sites.length > 0 && (plan.after.population - plan.before.population) / plan.sites.length;

  const forceOther = ({ code, name }: Place) => {
    const refusal =
      code === null || include.includes(code)
        ? say.alreadyForced(name)
        : include.length >= view.sites
          ? say.tooManyForced(number(view.sites, language))
          : null;
    setSaid(refusal);
    if (refusal !== null) announce(refusal);
    else if (code !== null) choice.force(code);
  };
  return (
    <section className="force">
      <div className="force-1">
        <PlaceField
          icon="pin"
          label={say.forceOther}
          accept={({ kind, code }) => kind === 'village' && code !== null && inside(code)}
          empty={(q) => say.noVillage(q, region.name)}
          onChoose={forceOther}
        />
        <span>
          {say.tally(number(include.length, language), number(exclude.length, language))}
          {typeof perPoint === 'number' && ` · ${say.perPoint(peopleInDigits(perPoint, language))}`}
        </span>
      </div>
      {said !== null && <p className="force-say">{said}</p>}
      {include.length + exclude.length > 0 && (
        <ul className="chosen">
          {include.map((code) => (
            <ChosenVillage key={code} code={code} kind="forced" plan={plan} villages={villages} />
          ))}
          {exclude.map((code) => (
            <ChosenVillage key={code} code={code} kind="excluded" plan={plan} villages={villages} />
          ))}
          {include.length + exclude.length > 2 && (
            <li>
              <button type="button" className="link" onClick={choice.takeAllBack}>
                {say.takeBackAll}
              </button>
            </li>
          )}
        </ul>
      )}
      {elsewhere > 0 && (
        <p className="force-say">
          <PlanIcon name="exclude" /> {say.elsewhere(number(elsewhere, language))}
        </p>
      )}
    </section>
  );
}
