import type { Query } from '../../../shared/api.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { SITE_WEIGHTS } from '../../../shared/vocabulary.ts';
import { useWide } from '../../use-wide.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { RadiusSlider } from '../RadiusSlider.tsx';
import { Segments } from '../Segments.tsx';
import { usePlan } from '../use-plan.ts';
import { planFile } from './plan-question.ts';
import { SiteCount } from './SiteCount.tsx';

/** How many sites, how far a point reaches, and what counts; on a phone folded into one line that says what is set. */
export function SitesControls({ query }: { readonly query: Query<'sitePlan'> }) {
  const { language, words } = usePlanWords();
  const { plan, change } = usePlan();
  const isWide = useWide();
  // The best plan itself is dear: it is computed for the question it was asked for, not for every step of a slider.
  const unsolved = plan.certificate === 'exact' ? 'lagrangian' : plan.certificate;
  const controls = (
    <>
      <SiteCount sites={plan.sites} onChange={(sites) => change({ sites, certificate: unsolved }, { replace: true })} />
      <RadiusSlider
        radius={plan.radius}
        onChange={(radius) => change({ radius, certificate: unsolved }, { replace: true })}
      />
      <Segments
        label={words.sites.weight}
        values={SITE_WEIGHTS}
        labels={words.sites.weights}
        value={plan.weight}
        onChange={(weight) => change({ weight, certificate: unsolved })}
      />
    </>
  );
  const take = (
    <a className="bt pri" href={planFile(query, 'csv', language)} download>
      <PlanIcon name="download" />
      {words.sites.take}
    </a>
  );
  if (isWide) {
    return (
      <section className="ctl">
        {controls}
        <span className="end">{take}</span>
      </section>
    );
  }
  return (
    <>
      <details className="pset2">
        <summary>
          {words.sites.summary(
            number(plan.sites, language),
            radiusText(plan.radius, language),
            words.sites.weights[plan.weight],
          )}
          <span className="pset2-a">{words.sites.change}</span>
        </summary>
        <div className="pset2-c">{controls}</div>
      </details>
      <div className="pact">{take}</div>
    </>
  );
}
