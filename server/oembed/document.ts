import type { EmbedOptions } from '../../shared/embed-options.ts';
import { EMBED_SIZE, iframeSnippet, titleOf } from '../../shared/embed-snippets.ts';
import { CARD_SIZE } from '../cards/card.ts';
import { html } from '../pages/html.ts';

/** What a consumer is told (oembed.com, 2.3.4.4): a rich document, sizes in pixels, the life of the answer in seconds. */
export type OembedDocument = Readonly<Record<string, string | number>>;

export interface OembedRequest {
  readonly options: EmbedOptions;
  /** The most that the consumer has room for, in pixels; null: it did not say. */
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
  readonly publicUrl: string;
  /** The name of the point or region; null: neither is asked for. */
  readonly name: string | null;
  readonly simulated: boolean;
}

const SIMULATED = { id: 'data simulasi', en: 'simulated data' } as const;
const AGE = 3600;

export function oembedDocument(request: OembedRequest): OembedDocument {
  const { options, maxwidth, maxheight, publicUrl, name, simulated } = request;
  const { language } = options;
  const subject = name === null ? titleOf(options) : `${name} · ${titleOf(options)}`;
  const title = simulated ? `${subject} (${SIMULATED[language]})` : subject;
  const width = Math.min(EMBED_SIZE.width, maxwidth ?? EMBED_SIZE.width);
  const height = Math.min(EMBED_SIZE.height, maxheight ?? EMBED_SIZE.height);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Titik Internet',
    provider_url: publicUrl,
    cache_age: AGE,
    ...thumbnail(request),
    width,
    height,
    html: iframeSnippet(options, { publicUrl, title, width, height }),
  };
}

/** The picture of a point or region, where there is one and it fits. */
function thumbnail({ options, maxwidth, maxheight, publicUrl }: OembedRequest): OembedDocument {
  const { point, region, language, screen } = options;
  const path = point === null ? region && `/wilayah/${region}` : `/titik/${encodeURIComponent(point)}`;
  const { width, height } = CARD_SIZE;
  if (path === null || screen === 'plan' || width > (maxwidth ?? width) || height > (maxheight ?? height)) return {};
  const query = language === 'id' ? '' : `?lang=${language}`;
  return {
    thumbnail_url: `${publicUrl}${path}/kartu.png${query}`,
    thumbnail_width: width,
    thumbnail_height: height,
  };
}

/** The same as XML, which may hold no control characters. */
export function oembedXml(document: OembedDocument): string {
  const elements = Object.entries(document).map(([name, value]) => {
    const text = html`${String(value).replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')}`.text;
    return `  <${name}>${text}</${name}>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`;
}
