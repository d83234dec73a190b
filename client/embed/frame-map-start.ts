import type { FrameFacts } from '../../shared/embed-frame.ts';
import { factsNow, onFacts } from './frame-facts.ts';

/** Fetches the map's code when everything that can be read is there, and shows what the frame shows. */
export function startMap(): void {
  const pane = document.getElementById('map');
  const first = factsNow();
  if (pane === null || first === null) return;
  let show: ((facts: FrameFacts) => void) | null = null;
  onFacts((facts) => show?.(facts));

  const load = () =>
    import('./frame-map.ts').then(
      ({ createFrameMap }) => {
        show = createFrameMap(pane, first);
        show(factsNow() ?? first);
      },
      () => {
        const sentence = document.createElement('p');
        sentence.className = 'map-wait';
        sentence.textContent = first.words.mapFailed;
        pane.append(sentence);
      },
    );
  if ('requestIdleCallback' in window) requestIdleCallback(() => void load(), { timeout: 1000 });
  else setTimeout(load, 100);
}
