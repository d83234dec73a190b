import { useState } from 'react';
import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { ColumnPicker } from './ColumnPicker.tsx';
import type { Row } from './read-rows.ts';
import type { Columns } from './recognise-columns.ts';
import type { ComputedTrial } from './use-computed-trial.ts';

interface RowIssuesProps {
  readonly computed: ComputedTrial;
  readonly region: PlanRegion;
}

/** How many are shown before the person asks for more. */
const FEW = 3;

/** How many rows are used, which columns they were read from, and each row that cannot be used with its cure. */
export function RowIssues({ computed, region }: RowIssuesProps) {
  const { language, words } = usePlanWords();
  const [isPicking, setIsPicking] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const say = words.tryOut;
  const { trial, rows, result } = computed;
  const table = trial.file?.table;
  if (!table?.columns) return null;
  const broken = rows.filter(({ problem }) => problem !== null);
  const swapped = broken.filter(({ problem }) => problem === 'swapped').map(({ line }) => line);
  const far = result?.gains.filter(({ effect }) => effect === 'none').length ?? 0;
  const used = number(rows.length - broken.length, language);
  return (
    <div className="iss">
      <p>
        <b>{say.used(used, broken.length === 0 ? null : number(broken.length, language))}</b>
        <span className="mu">
          {say.columns(namesOf(table.columns, table.headings).join(', '))}{' '}
          <button type="button" className="link" aria-expanded={isPicking} onClick={() => setIsPicking(!isPicking)}>
            {say.change}
          </button>
        </span>
      </p>
      {isPicking && (
        <ColumnPicker
          table={table}
          onChoose={(columns) => {
            trial.chooseColumns(columns);
            setIsPicking(false);
          }}
        />
      )}
      {swapped.length > 1 && (
        <div className="is">
          <button type="button" className="bt" onClick={() => trial.correct(swapped, 'swap')}>
            {say.swapAll(number(swapped.length, language))}
          </button>
        </div>
      )}
      <ul className="iss-l">
        {(isWhole ? broken.slice(0, 200) : broken.slice(0, FEW)).map((row) => (
          <Issue key={row.line} row={row} computed={computed} />
        ))}
      </ul>
      {!isWhole && broken.length > FEW && (
        <button type="button" className="link" onClick={() => setIsWhole(true)}>
          {say.moreProblems(number(broken.length - FEW, language))}
        </button>
      )}
      {far > 0 && <p className="mu far">{say.far(number(far, language), region.name)}</p>}
    </div>
  );
}

function Issue({ row, computed }: { readonly row: Row; readonly computed: ComputedTrial }) {
  const { language, words } = usePlanWords();
  const say = words.tryOut;
  const { line, problem } = row;
  if (problem === null) return null;
  const name = row.name === '' || problem === 'missing' ? say.row(number(line, language)) : row.name;
  const isPlaced = computed.picking === line;
  return (
    <li className="is">
      <span className="ln2">{say.row(number(line, language))}</span>
      <span>{say.problems[problem](row.written, row.name)}</span>
      {problem === 'swapped' ? (
        <button
          type="button"
          className="bt"
          aria-label={`${say.swap}: ${name}`}
          onClick={() => computed.trial.correct([line], 'swap')}
        >
          {say.swap}
        </button>
      ) : (
        <button
          type="button"
          className="bt"
          aria-label={`${say.pick}: ${name}`}
          aria-pressed={isPlaced}
          onClick={() => computed.setPicking(isPlaced ? null : line)}
        >
          {say.pick}
        </button>
      )}
    </li>
  );
}

function namesOf({ name, position }: Columns, headings: readonly string[]): string[] {
  return [name, ...Object.values(position)].flatMap((place) => (place === null ? [] : (headings[place] ?? [])));
}
