import type { DatasetKind } from '../../shared/vocabulary.ts';
import { html } from './html.ts';

const TITLES: Readonly<Record<DatasetKind, string>> = {
  simulated: 'Titik internet gratis terdekat (data simulasi) · Titik Internet',
  official: 'Titik internet gratis terdekat · Titik Internet',
};

/** The client's page with what only the server knows: whether the data are simulated, and where street tiles come from. */
export function shell(index: string, { kind, tileUrl }: { kind: DatasetKind; tileUrl: string | null }): string {
  const title = html`<title>${TITLES[kind]}</title>`.text;
  const tiles = html`<meta name="titik-tile-url" content="${tileUrl ?? ''}">`.text;
  return index.replace(/<title>[^<]*<\/title>/, () => title).replace(/<meta name="titik-tile-url"[^>]*>/, () => tiles);
}
