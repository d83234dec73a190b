import type { MouseEvent } from 'react';

/** A click that follows a link here; with a key or another button the browser opens it elsewhere. */
export function isPlainClick(event: MouseEvent): boolean {
  const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !elsewhere && !event.defaultPrevented;
}
