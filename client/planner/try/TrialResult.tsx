import { useMemo, useState } from 'react';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanTrouble } from '../sites/PlanTrouble.tsx';
import type { PlanRegion } from '../use-plan-region.ts';
import { AddPoints } from './AddPoints.tsx';
import { FileProblem } from './FileProblem.tsx';
import { RowIssues } from './RowIssues.tsx';
import { TrialCharts } from './TrialCharts.tsx';
import { TrialMap } from './TrialMap.tsx';
import { TrialTable } from './TrialTable.tsx';
import type { ComputedTrial } from './use-computed-trial.ts';

interface TrialResultProps {
  readonly region: PlanRegion;
  readonly computed: ComputedTrial;
}

/** The points in order of what they add, beside their map and what changes in each part of the region. */
export function TrialResult({ region, computed }: TrialResultProps) {
  const { words } = usePlanWords();
  const [hovered, setHovered] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const { trial, entries, result, villages, load, isLoading } = computed;
  const shared = useMemo(
    () => ({ hovered, selected, onHover: setHovered, onSelect: setSelected }),
    [hovered, selected],
  );
  const fault = trial.file?.fault ?? null;
  return (
    <div className="cols">
      <section className="left" aria-label={words.tryOut.title}>
        {fault !== null && trial.file && <FileProblem file={trial.file} trial={trial} />}
        {fault === null && trial.file && <RowIssues computed={computed} region={region} />}
        {computed.error !== null && <PlanTrouble error={computed.error} retry={computed.retry} />}
        {(load !== null || isLoading) && (
          <div className="m1">
            <p>
              <b>{load === null ? words.tryOut.load.waiting : words.tryOut.load.what}</b>
            </p>
            {load !== null && (
              <p className="mu">
                {words.tryOut.load.how('1 MB')}{' '}
                <button type="button" className="bt" onClick={load}>
                  {words.tryOut.load.button}
                </button>
              </p>
            )}
          </div>
        )}
        {entries.length > 0 && result && villages ? (
          <TrialTable {...shared} computed={computed} result={result} villages={villages} />
        ) : (
          <div className="grow" />
        )}
        <AddPoints computed={computed} />
      </section>
      <section className="right">
        <div className="mapbox">
          <TrialMap {...shared} region={region} computed={computed} />
        </div>
        {entries.length > 0 && result && villages && (
          <TrialCharts region={region} result={result} villages={villages} radius={computed.radius} />
        )}
      </section>
    </div>
  );
}
