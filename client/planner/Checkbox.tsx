import type { ReactNode } from 'react';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** One thing that is shown or not. */
export function Checkbox({ checked, onChange, children }: CheckboxProps) {
  return (
    <label className="chk">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="box" />
      {children}
    </label>
  );
}
