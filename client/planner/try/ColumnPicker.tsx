import { type FormEvent, useId, useState } from 'react';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { Columns, Table } from './recognise-columns.ts';

interface ColumnPickerProps {
  readonly table: Table;
  readonly onChoose: (columns: Columns) => void;
}

interface Chosen {
  readonly name: number | null;
  readonly lat: number;
  readonly lon: number;
  readonly isBoth: boolean;
}

/** Which column is which, as the person says it. */
export function ColumnPicker({ table, onChoose }: ColumnPickerProps) {
  const { words } = usePlanWords();
  const say = words.tryOut.picker;
  const [chosen, setChosen] = useState<Chosen>(() => startFrom(table.columns));
  const id = useId();
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const { name, lat, lon, isBoth } = chosen;
    onChoose({ name, position: isBoth ? { both: lat } : { lat, lon } });
  };
  const columns = (
    <>
      {table.headings.map((heading, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name; two may be called the same
        <option key={index} value={index}>
          {heading}
        </option>
      ))}
    </>
  );
  return (
    <form className="cpick" aria-label={say.title} onSubmit={choose}>
      <label htmlFor={`${id}-name`}>{say.name}</label>
      <select
        id={`${id}-name`}
        className="pick"
        value={chosen.name ?? ''}
        onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, name: value === '' ? null : Number(value) })}
      >
        <option value="">{say.none}</option>
        {columns}
      </select>
      <label htmlFor={`${id}-lat`}>{chosen.isBoth ? say.both : say.lat}</label>
      <select
        id={`${id}-lat`}
        className="pick"
        value={chosen.lat}
        onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, lat: Number(value) })}
      >
        {columns}
      </select>
      {!chosen.isBoth && (
        <>
          <label htmlFor={`${id}-lon`}>{say.lon}</label>
          <select
            id={`${id}-lon`}
            className="pick"
            value={chosen.lon}
            onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, lon: Number(value) })}
          >
            {columns}
          </select>
        </>
      )}
      <label className="cpick-w">
        <input
          type="checkbox"
          checked={chosen.isBoth}
          onChange={({ currentTarget: { checked } }) => setChosen({ ...chosen, isBoth: checked })}
        />{' '}
        {say.both}
      </label>
      <button type="submit" className="bt">
        {say.done}
      </button>
    </form>
  );
}

function startFrom(columns: Columns | null): Chosen {
  if (columns === null) return { name: null, lat: 0, lon: 1, isBoth: false };
  const { name, position } = columns;
  return 'both' in position
    ? { name, lat: position.both, lon: position.both, isBoth: true }
    : { name, ...position, isBoth: false };
}
