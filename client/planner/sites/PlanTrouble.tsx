import { useEffect } from 'react';
import { announce } from '../../announce.ts';
import { ApiProblem } from '../../api.ts';
import { failureKind } from '../../failure.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useWords } from '../../words/use-words.ts';

interface PlanTroubleProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Why there is no answer, and what to do. A request that the server refuses is told in the server's own words. */
export function PlanTrouble({ error, retry }: PlanTroubleProps) {
  const { words: common } = useWords();
  const { words } = usePlanWords();
  const refused = error instanceof ApiProblem && error.problem.status < 500 && error.problem.status !== 429;
  const what = refused ? words.sites.refused : common.failed[failureKind(error)].what;
  const how = refused ? error.problem.detail || error.problem.title : common.failed[failureKind(error)].how;
  useEffect(
    function sayIt() {
      announce(`${what} ${how}`);
    },
    [what, how],
  );
  return (
    <div className="m1 er">
      <p>
        <b>{what}</b>
      </p>
      <p className="mu">
        {how}
        {!refused && (
          <button type="button" className="bt" onClick={retry}>
            {common.retry}
          </button>
        )}
      </p>
    </div>
  );
}
