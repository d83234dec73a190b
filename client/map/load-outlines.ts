import type { OutlineLevel } from '../../shared/vocabulary.ts';
import { call } from '../api.ts';
import type { OutlineTopology } from './outlines.ts';

/** Waits in ms before each new attempt; the last one repeats. */
const WAITS = [1000, 4000, 15_000, 60_000];

/**
 * Asks for outlines until they come, of all regions or of those that reach into a box (`west,south,east,north`); a map without them is a plain sea meanwhile. Gives a function that gives up.
 */
export function loadOutlines(
  level: OutlineLevel,
  loaded: (topology: OutlineTopology) => void,
  bbox?: string,
): () => void {
  const ending = new AbortController();
  let timer = 0;
  let attempts = 0;

  async function ask() {
    window.clearTimeout(timer);
    try {
      const topology: unknown = await call('outlines', bbox === undefined ? { level } : { level, bbox }, ending.signal);
      if (!ending.signal.aborted) loaded(topology as OutlineTopology);
      window.removeEventListener('online', askAgain);
    } catch {
      if (ending.signal.aborted) return;
      timer = window.setTimeout(askAgain, WAITS[Math.min(attempts, WAITS.length - 1)]);
      attempts += 1;
    }
  }
  const askAgain = () => void ask();

  window.addEventListener('online', askAgain);
  askAgain();
  return function giveUp() {
    window.clearTimeout(timer);
    window.removeEventListener('online', askAgain);
    ending.abort();
  };
}
