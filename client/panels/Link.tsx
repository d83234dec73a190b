import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { type Step, useView } from '../use-view.ts';
import { type View, writeView } from '../view-state.ts';
import { isPlainClick } from './plain-click.ts';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** What changes in the view when it is followed. */
  readonly to: Partial<View>;
  readonly step?: Step;
}

/** A link to another view: a real address to open elsewhere or share, and a step without loading when simply followed. */
export function Link({ to, step, onClick, children, ...rest }: LinkProps) {
  const { view, go } = useView();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(to, step);
  };
  return (
    <a {...rest} href={writeView({ ...view, ...to })} onClick={follow}>
      {children}
    </a>
  );
}
