import './report.css';
import { useEffect, useMemo } from 'react';
import { useAnnouncement } from '../../announce.ts';
import { Failure } from '../../panels/Failure.tsx';
import { useView } from '../../use-view.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useWords } from '../../words/use-words.ts';
import { NoRegion } from '../NoRegion.tsx';
import { usePlan } from '../use-plan.ts';
import { usePlanRegion } from '../use-plan-region.ts';
import { Desk } from './Desk.tsx';
import { Pages } from './Pages.tsx';
import { reportPlan } from './report-address.ts';
import { Toolbar } from './Toolbar.tsx';
import { useReport } from './use-report.ts';

/** The report of one region on pages of A4, to attach to a proposal. */
export function Report() {
  const { view } = useView();
  const { plan: read } = usePlan();
  const { words: common } = useWords();
  const { words } = usePlanWords();
  const said = useAnnouncement();
  const query = view.screen.name === 'report' ? view.screen.query : '';
  const plan = useMemo(() => reportPlan(query, read), [query, read]);
  const region = usePlanRegion(plan.region);
  const { data, isFinal, error, retry } = useReport(region, plan);
  const isMissing = region.missing && region.code !== null;
  const isSimulated = data?.dataset.kind === 'simulated';

  const title = `${words.report.pageTitle(region.name)} · ${common.brand}${isSimulated ? ` (${common.simulatedTitle})` : ''}`;
  useEffect(
    function nameThePage() {
      document.title = title;
    },
    [title],
  );

  return (
    <div className="plan report">
      <Toolbar plan={plan} isReady={data !== null && isFinal} isSharpening={data !== null && !isFinal} />
      <main>
        {isMissing ? (
          <NoRegion code={region.code ?? ''} />
        ) : data ? (
          <Desk>
            <Pages data={data} isFinal={isFinal} />
          </Desk>
        ) : error !== undefined ? (
          <Failure error={error} retry={retry} />
        ) : (
          <Desk>
            <section className="sheet-a4" aria-busy="true">
              <h1>{region.name}</h1>
              <p className="subt">{words.report.preparing}</p>
            </section>
          </Desk>
        )}
      </main>
      <p className="sr" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
