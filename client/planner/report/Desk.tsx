import type { CSSProperties, ReactNode } from 'react';
import { useSize } from '../still/use-size.ts';
import { PAGE } from './page-size.ts';

/** Pixels on both sides of the paper where there is little room. */
const MARGIN = 12;

/** Where the pages lie on the screen; where it is narrower than paper they are made smaller. Paper itself knows no desk. */
export function Desk({ children }: { readonly children: ReactNode }) {
  const { size, measure } = useSize();
  const fit = size === null ? 1 : Math.min(1, (size.width - 2 * MARGIN) / PAGE.width);
  return (
    <div className="desk" ref={measure}>
      <article className="rep" style={{ '--fit': fit } as CSSProperties}>
        {children}
      </article>
    </div>
  );
}
