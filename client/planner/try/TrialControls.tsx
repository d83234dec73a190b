import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { RadiusSlider } from '../RadiusSlider.tsx';
import { saveFile } from '../save-file.ts';
import { usePlan } from '../use-plan.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { resultCsv } from './trial-csv.ts';
import type { ComputedTrial } from './use-computed-trial.ts';

/** The file in hand, how far a point reaches, and the result to take away. */
export function TrialControls({ computed }: { readonly computed: ComputedTrial }) {
  const { language, words } = usePlanWords();
  const { plan, change } = usePlan();
  const say = words.tryOut;
  const { trial, rows, entries, result, villages, radius } = computed;
  const { file } = trial;
  const save = () => {
    if (!result || !villages) return;
    const table = resultCsv({ entries, result, villages, radius }, words, language);
    saveFile(new Blob([table], { type: 'text/csv;charset=utf-8' }), say.resultFile);
  };
  return (
    <section className="ctl">
      {file ? (
        <span className="file">
          <PlanIcon name="file" />
          <b>{file.name}</b>
          {file.fault === null && <span className="mu">{say.rowsOfFile(number(rows.length, language))}</span>}
          <button
            type="button"
            className="bt q"
            aria-label={say.removeFile}
            title={say.removeFile}
            onClick={trial.remove}
          >
            <PlanIcon name="close" />
          </button>
        </span>
      ) : (
        <ChooseFile className="bt" onChoose={trial.open}>
          <PlanIcon name="file" />
          {say.chooseFile}
        </ChooseFile>
      )}
      <span className="priv">
        <PlanIcon name="lock" />
        {say.private}
      </span>
      <RadiusSlider radius={plan.radius} onChange={(step) => change({ radius: step }, { replace: true })} />
      <span className="end">
        <button type="button" className="bt pri" disabled={!result || entries.length === 0} onClick={save}>
          <PlanIcon name="download" />
          {say.take}
        </button>
      </span>
    </section>
  );
}
