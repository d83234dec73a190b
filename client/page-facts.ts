import { FIRST_ANSWERS, type FirstAnswer } from '../shared/first-answers.ts';
import { DATASET_KINDS, type DatasetKind, POPULATION_KINDS, type PopulationKind } from '../shared/vocabulary.ts';

/** Where street tiles come from, as the server wrote it into the page; null: this site offers none. */
export function tileUrl(): string | null {
  return fact('titik-tile-url') || null;
}

/** What was published when the server sent the page: known before the first answer comes over a slow link. */
export function publishedKind(): DatasetKind | undefined {
  const content = fact('titik-data-kind');
  return DATASET_KINDS.find((kind) => kind === content);
}

/** Whether the people of villages are estimates or counted by an official list. */
export function publishedPopulations(): PopulationKind {
  const content = fact('titik-populations');
  return POPULATION_KINDS.find((kind) => kind === content) ?? 'estimated';
}

/** Whether the outlines of regions are an official list's, or this program's approximate ones. */
export function hasOfficialOutlines(): boolean {
  return fact('titik-outlines') === 'official';
}

/** The answers that the page brought with it; none when it is the bare shell, or when they cannot be read. */
export function firstAnswers(): FirstAnswer[] {
  const text = document.getElementById(FIRST_ANSWERS)?.textContent;
  if (!text) return [];
  try {
    return JSON.parse(text) as FirstAnswer[];
  } catch {
    // A page cut off on the way; then the app asks.
    return [];
  }
}

function fact(name: string): string | null | undefined {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
}
