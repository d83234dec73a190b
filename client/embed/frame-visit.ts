import { factsNow, readFacts, takeFacts } from './frame-facts.ts';

/** Milliseconds that a page may take. */
const PATIENCE = 20_000;

/** Where the frame is; in a sandbox the address itself may not be changed. */
let address = location.href;
let visiting: AbortController | null = null;

/** The options in force, to be changed for the next page. */
export function optionsNow(): URLSearchParams {
  return new URL(address).searchParams;
}

/** Says a sentence; only what people need to act on is also shown. */
export function say(sentence: string, isShown = false): void {
  const element = document.getElementById('say');
  if (element === null) return;
  element.textContent = sentence;
  element.classList.toggle('is-shown', isShown && sentence !== '');
}

/**
 * Shows another page of the frame in place of this one. No entry of the history is made: it is that of the page round the frame,
 * whose reader wants to go back from there.
 */
export async function visit(options: URLSearchParams | string): Promise<void> {
  const target = new URL(typeof options === 'string' ? options : `?${options}`, address);
  const words = factsNow()?.words;
  visiting?.abort();
  const own = new AbortController();
  visiting = own;
  const timer = setTimeout(() => own.abort(), PATIENCE);
  const list = document.querySelector('[data-part="list"]');
  list?.setAttribute('aria-busy', 'true');
  say(words?.looking ?? '');
  try {
    const answer = await fetch(target.href, { signal: own.signal, credentials: 'omit' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (visiting === own) show(page, target.href);
  } catch {
    if (visiting !== own) return;
    list?.removeAttribute('aria-busy');
    say(words?.failed ?? '', true);
  } finally {
    clearTimeout(timer);
  }
}

function show(page: Document, href: string): void {
  const focused = document.activeElement?.id;
  const open = [...document.querySelectorAll('details[open][id]')].map(({ id }) => id);
  for (const next of page.querySelectorAll('[data-part]')) {
    const name = next.getAttribute('data-part');
    document.querySelector(`[data-part="${name}"]`)?.replaceWith(document.importNode(next, true));
  }
  address = href;
  try {
    history.replaceState(null, '', href);
  } catch {
    // A frame in a sandbox keeps its first address.
  }
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  const heading = document.querySelector<HTMLElement>('.frame-list h1');
  const head = document.querySelector('.frame-list .head, .frame-list .say, .frame-list .lead, .plan-head');
  say([...(head?.children ?? [])].map(({ textContent }) => textContent).join('. '));
  const facts = readFacts(page);
  if (facts) takeFacts(facts);
  const again = focused ? document.getElementById(focused) : null;
  if (again) {
    again.focus({ preventScroll: true });
  } else if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
}
