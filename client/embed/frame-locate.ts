import { locate } from '../locate.ts';
import { factsNow, onFacts } from './frame-facts.ts';
import { optionsNow, say, visit } from './frame-visit.ts';

/** The part of a document by which some browsers tell what the page round a frame allows. */
interface WithPolicy {
  readonly featurePolicy?: { readonly allowsFeature: (feature: string) => boolean };
}

let isHere = false;

/** Whether the place in force is where the person is. */
export function isAtOwnPlace(): boolean {
  return isHere;
}

/** The button that asks the device where it is. It needs this script, so it is only seen with it. */
export function startLocating(): void {
  const reveal = () => {
    const button = document.getElementById('locate');
    if (button) button.hidden = false;
  };
  reveal();
  onFacts(reveal);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('#locate')) void ask();
  });
}

async function ask(): Promise<void> {
  const { words } = factsNow() ?? {};
  if (!words) return;
  const { featurePolicy } = document as WithPolicy;
  if (featurePolicy && !featurePolicy.allowsFeature('geolocation')) return refuse(words.located.blocked);
  say(words.locating, true);
  const located = await locate(new AbortController().signal);
  if (located.outcome !== 'found') return refuse(words.located[located.outcome]);
  const [lon, lat] = located.position;
  isHere = true;
  await visit(atPosition(lon, lat));
}

function refuse(sentence: string): void {
  say(sentence, true);
  document.getElementById('place')?.focus();
}

/** The options in force with another place. */
export function atPosition(lon: number, lat: number): URLSearchParams {
  const options = withoutPlace();
  options.set('lat', String(lat));
  options.set('lon', String(lon));
  return options;
}

export function withoutPlace(): URLSearchParams {
  const options = optionsNow();
  for (const name of ['q', 'lat', 'lon', 'tempat', 'limit', 'point']) options.delete(name);
  return options;
}

/** The person went to a place that they chose. */
export function leaveOwnPlace(): void {
  isHere = false;
}
