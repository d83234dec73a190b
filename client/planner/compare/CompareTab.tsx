import { Failure } from '../../panels/Failure.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { TabProps } from '../PlanScreen.tsx';
import { COUNTRY } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import { usePlanRegion } from '../use-plan-region.ts';
import { CompareControls } from './CompareControls.tsx';
import { CompareHead } from './CompareHead.tsx';
import { Comparison } from './Comparison.tsx';
import { NothingToCompare } from './NothingToCompare.tsx';
import { useSides } from './use-sides.ts';

/** Two regions at one radius, or one region at two, beside each other. */
export function CompareTab({ region }: TabProps) {
  const { words } = usePlanWords();
  const { plan } = usePlan();
  const isRadii = plan.compare === 'radii';
  const named = usePlanRegion(plan.other === COUNTRY ? null : plan.other);
  const other = isRadii || plan.other === null ? null : named;
  const isSame = other !== null && other.code === region.code;
  const isMissing = region.missing || other?.missing === true;
  const sides = useSides(region, isSame || isMissing ? null : other, plan);
  const controls = <CompareControls region={region} other={other} />;

  if (isMissing || isSame || (!isRadii && other === null)) {
    return (
      <NothingToCompare region={region} other={other}>
        {controls}
      </NothingToCompare>
    );
  }
  if (sides.pair === null && sides.error !== null) {
    return (
      <>
        {controls}
        <Failure error={sides.error} retry={sides.retry} />
      </>
    );
  }
  return (
    <>
      {sides.pair ? (
        <CompareHead pair={sides.pair} isRadii={isRadii} region={region.name} />
      ) : (
        <section className="head">
          <h1 className="answer" aria-busy="true">
            <span className="k">{words.waiting}</span>
          </h1>
        </section>
      )}
      {controls}
      {sides.pair ? (
        <Comparison pair={sides.pair} region={region} other={other} waiting={sides.waiting} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

const LINES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

/** The size of what comes. */
function Skeleton() {
  return (
    <div className="cmp3 cmp-wait" aria-hidden="true">
      <div className="mapbox" />
      <div className="mid">
        {LINES.map((line) => (
          <i key={line} />
        ))}
      </div>
      <div className="mapbox" />
    </div>
  );
}
