import type { DatasetKind } from '../../shared/vocabulary.ts';
import { html } from './html.ts';

const TITLES: Readonly<Record<DatasetKind, string>> = {
  simulated: 'Titik internet gratis terdekat (data simulasi) · Titik Internet',
  official: 'Titik internet gratis terdekat · Titik Internet',
};

/** The client's page with what only the server knows: whether the data are simulated, and where street tiles come from. */
export function shell(index: string, { kind, tileUrl }: { kind: DatasetKind; tileUrl: string | null }): string {
  return index
    .replace(/<title>[^<]*<\/title>/, () => html`<title>${TITLES[kind]}</title>`.text)
    .replace(...meta('titik-tile-url', tileUrl ?? ''))
    .replace(...meta('titik-data-kind', kind));
}

/** What to look for in the page, and what to put there. A function, because `$` means something in a replacing text. */
function meta(name: string, content: string): [RegExp, () => string] {
  return [new RegExp(`<meta name="${name}"[^>]*>`), () => html`<meta name="${name}" content="${content}">`.text];
}
