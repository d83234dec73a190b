import type { SitePlan } from '../../../shared/site-plan.ts';
import { number } from '../../../shared/text-format.ts';
import { percent, percentProved } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { isExactlyPlanned } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import type { SitePlanning } from './use-site-plan.ts';

interface CertificateProps {
  readonly plan: SitePlan;
  readonly planning: SitePlanning;
}

/** How good the plan is at least, how that is known, and the way to know it better. It speaks of the gain, not of the total. */
export function Certificate({ plan, planning }: CertificateProps) {
  const { language, words } = usePlanWords();
  const { plan: view } = usePlan();
  const say = words.sites.certificate;
  const { certificate, sites, weight } = plan;
  return (
    <div className="cert">
      <PlanIcon name="check" />
      <p>
        {certificate.optimal ? (
          <>
            <b>{say.optimal}</b> {say.optimalWhy[weight](number(sites.length, language))}
          </>
        ) : (
          <>
            <b>{say.atLeast(percentProved(certificate.share, language))}</b> {say.how[certificate.method]}
          </>
        )}{' '}
        {view.certificate === 'marginal' || planning.state === 'done' ? (
          <Tighten plan={plan} />
        ) : (
          <Tightening planning={planning} />
        )}
      </p>
    </div>
  );
}

/** For a regency or a district the best plan itself can be computed, for larger regions a sharper bound. */
function Tighten({ plan }: { readonly plan: SitePlan }) {
  const { words } = usePlanWords();
  const { plan: view, change } = usePlan();
  const next = isExactlyPlanned(view.region) ? 'exact' : 'lagrangian';
  if (plan.certificate.optimal || view.certificate === next) return null;
  return (
    <button type="button" className="link" onClick={() => change({ certificate: next }, { replace: true })}>
      {words.sites.certificate[next === 'exact' ? 'exact' : 'tighten']}
    </button>
  );
}

function Tightening({ planning }: { readonly planning: SitePlanning }) {
  const { language, words } = usePlanWords();
  const { plan: view, change } = usePlan();
  const say = words.sites.certificate;
  const { progress, state } = planning;
  if (state === 'failed' || state === 'cancelled') {
    return (
      <>
        {say.broken}{' '}
        <button type="button" className="link" onClick={planning.retry}>
          {words.sites.again}
        </button>
      </>
    );
  }
  const share = progress && progress.of > 0 ? percent(progress.done / progress.of, language, 0) : null;
  return (
    <>
      <span className="busy">
        {say[view.certificate === 'exact' ? 'solving' : 'tightening']} {share}
      </span>{' '}
      <button type="button" className="link" onClick={() => change({ certificate: 'marginal' }, { replace: true })}>
        {words.sites.cancel}
      </button>
    </>
  );
}
