import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Where a tab may put its own actions in the bar; null before the bar is there, and on narrow screens. */
export const BarSlot = createContext<HTMLElement | null>(null);

/** Shows a tab's action in the bar of the planner. */
export function InBar({ children }: { readonly children: ReactNode }) {
  const slot = useContext(BarSlot);
  return slot && createPortal(children, slot);
}
