import { FRAME_FACTS, type FrameFacts } from '../../shared/embed-frame.ts';

/** What the server tells the script; null on the page that says that there is nothing. */
export function readFacts(page: Document = document): FrameFacts | null {
  const text = page.getElementById(FRAME_FACTS)?.textContent;
  return text ? (JSON.parse(text) as FrameFacts) : null;
}

let facts = readFacts();
const listeners = new Set<(facts: FrameFacts) => void>();

export function factsNow(): FrameFacts | null {
  return facts;
}

/** Told when the frame shows something else. */
export function onFacts(listener: (facts: FrameFacts) => void): void {
  listeners.add(listener);
}

export function takeFacts(next: FrameFacts): void {
  facts = next;
  for (const listener of listeners) listener(next);
}
