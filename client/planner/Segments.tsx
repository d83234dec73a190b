import { useId } from 'react';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The label is for screen readers only. */
  readonly quiet?: boolean;
}

/** One of a few, all in sight: radio buttons in the shape of a switch. */
export function Segments<Value extends string>({
  label,
  values,
  labels,
  value,
  onChange,
  quiet = false,
}: SegmentsProps<Value>) {
  const id = useId();
  return (
    <div className="segw">
      <span className={quiet ? 'vh' : 'seg-l'} id={id}>
        {label}
      </span>
      <div className="seg" role="radiogroup" aria-labelledby={id}>
        {values.map((each) => (
          <label key={each} className={each === value ? 'on' : undefined}>
            <input type="radio" name={id} checked={each === value} onChange={() => onChange(each)} />
            {labels[each]}
          </label>
        ))}
      </div>
    </div>
  );
}
