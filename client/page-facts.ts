import { DATASET_KINDS, type DatasetKind } from '../shared/vocabulary.ts';

/** Where street tiles come from, as the server wrote it into the page; null: this site offers none. */
export function tileUrl(): string | null {
  return fact('titik-tile-url') || null;
}

/** What was published when the server sent the page: known before the first answer comes over a slow link. */
export function publishedKind(): DatasetKind | undefined {
  const content = fact('titik-data-kind');
  return DATASET_KINDS.find((kind) => kind === content);
}

/** Whether the outlines of regions are an official list's, or this program's approximate ones. */
export function hasOfficialOutlines(): boolean {
  return fact('titik-outlines') === 'official';
}

function fact(name: string): string | null | undefined {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
}
