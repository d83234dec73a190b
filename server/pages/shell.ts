import type { DatasetKind, PopulationKind } from '../../shared/vocabulary.ts';
import { Html, html } from './html.ts';

const TITLES: Readonly<Record<DatasetKind, string>> = {
  simulated: 'Titik internet gratis terdekat (data simulasi) · Titik Internet',
  official: 'Titik internet gratis terdekat · Titik Internet',
};

export interface ShellFacts {
  readonly kind: DatasetKind;
  readonly populations: PopulationKind;
  readonly outlines: 'approximate' | 'official';
  readonly tileUrl: string | null;
}

/**
 * The client's page with what only the server knows: what is published, and where street tiles come from.
 * @param links what else stands in the head.
 */
export function shell(
  index: string,
  { kind, populations, outlines, tileUrl }: ShellFacts,
  links: Html = new Html(''),
): string {
  return index
    .replace(/<title>[^<]*<\/title>/, () => html`<title>${TITLES[kind]}</title>${links}`.text)
    .replace(...meta('titik-tile-url', tileUrl ?? ''))
    .replace(...meta('titik-data-kind', kind))
    .replace(...meta('titik-populations', populations))
    .replace(...meta('titik-outlines', outlines));
}

/** What to look for in the page, and what to put there. A function, because `$` means something in a replacing text. */
function meta(name: string, content: string): [RegExp, () => string] {
  return [new RegExp(`<meta name="${name}"[^>]*>`), () => html`<meta name="${name}" content="${content}">`.text];
}
