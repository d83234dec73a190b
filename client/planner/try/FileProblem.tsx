import { useEffect, useState } from 'react';
import { announce } from '../../announce.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { ColumnPicker } from './ColumnPicker.tsx';
import { ExampleLink } from './ExampleLink.tsx';
import type { Trial, TrialFile } from './use-trial.ts';

/** Why a file cannot be used, and what to do; where it is a table, the person may say which columns are meant. */
export function FileProblem({ file, trial }: { readonly file: TrialFile; readonly trial: Trial }) {
  const { words } = usePlanWords();
  const [isPicking, setIsPicking] = useState(false);
  const say = words.tryOut;
  const sentence = file.fault === null ? null : say.faults[file.fault];
  useEffect(
    function sayProblem() {
      if (sentence) announce(`${sentence.what} ${sentence.how}`);
    },
    [sentence],
  );
  if (sentence === null) return null;
  return (
    <div className="m1 er">
      <p>
        <b>{sentence.what}</b>
      </p>
      <p className="mu">
        {sentence.how} <ExampleLink />
        {file.table && (
          <>
            {' · '}
            <button type="button" className="link" aria-expanded={isPicking} onClick={() => setIsPicking(!isPicking)}>
              {say.chooseColumns}
            </button>
          </>
        )}
      </p>
      {isPicking && file.table && <ColumnPicker table={file.table} onChoose={trial.chooseColumns} />}
    </div>
  );
}
