import { type EmbedFault, type EmbedOptions, embedPath, readEmbed } from './embed-options.ts';
import {
  componentSnippet,
  EMBED_SIZE,
  iframeSnippet,
  linkSnippet,
  openUrl,
  publicly,
  type SnippetSite,
} from './embed-snippets.ts';
import { queryOf, readText } from './find-query.ts';
import type { Language } from './language.ts';
import { BUILDER } from './screens.ts';

/** The QR code of what a builder's address asks for, as a picture. */
export const BUILDER_CODE = `${BUILDER}/kode-qr.svg` as const;

/** What can be taken away from the builder. */
export const TAKEAWAYS = ['iframe', 'component', 'link', 'qr'] as const;
export type Takeaway = (typeof TAKEAWAYS)[number];

/** What the fields of a region are called, largest first; `desa` is never asked for, only kept. */
export const REGION_FIELDS = ['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const;
/** CSS pixels. */
export const FRAME_LIMITS = { width: [200, 4000], height: [200, 4000] } as const;
/** What a field of colours shows for the colour of the site itself: one that holds no colour there is not. */
export const OWN_ACCENT = '#0a6e6a';
const LONGEST_TITLE = 120;

/** Everything the builder asks for. */
export interface Builder {
  readonly options: EmbedOptions;
  /** The name of the frame; null: what it shows. */
  readonly title: string | null;
  /** CSS pixels; null: as wide as the column. */
  readonly width: number | null;
  readonly height: number;
  readonly takeaway: Takeaway;
}

/** The part of `URLSearchParams` that is read here. */
interface Parameters {
  keys(): Iterable<string>;
  getAll(name: string): string[];
}

/** Those of a frame that stand in the builder's address by the same name. */
const SAME = ['screen', 'region', 'point', 'view', 'theme', 'accent', 'search', 'filters'] as const;
const FIND = ['q', 'lat', 'lon', 'tempat', 'radius', 'category', 'technology', 'status', 'limit'] as const;

/**
 * Reads an address of the builder, or the fields of its form. The language of the page is `lang`, so that of the frame is
 * `bahasa`. What cannot be read is told and has its default; what a builder does not know is passed over.
 */
export function readBuilder(
  parameters: Parameters,
  language: Language,
): { readonly builder: Builder; readonly faults: readonly EmbedFault[] } {
  const given = new Map<string, string[]>();
  for (const name of [...SAME, ...FIND]) given.set(name, parameters.getAll(name));
  given.set('lang', [parameters.getAll('bahasa')[0]?.trim() || language]);
  if (isForm(parameters)) {
    given.set('region', [regionOf(parameters)]);
    // A box that is off sends nothing.
    for (const name of ['search', 'filters']) if (given.get(name)?.length === 0) given.set(name, ['off']);
  }
  const { options, faults } = readEmbed({
    keys: () => [...given].filter(([, values]) => values.length > 0).map(([name]) => name),
    getAll: (name) => given.get(name) ?? [],
  });
  const get = (name: string) => parameters.getAll(name)[0] ?? '';
  return {
    builder: {
      options: options.accent === OWN_ACCENT ? { ...options, accent: null } : options,
      title: readText(get('title'), LONGEST_TITLE),
      width: pixels(get('width'), FRAME_LIMITS.width),
      height: pixels(get('height'), FRAME_LIMITS.height) ?? EMBED_SIZE.height,
      takeaway: TAKEAWAYS.find((one) => one === get('ambil')) ?? 'iframe',
    },
    faults,
  };
}

/** The address at which the builder shows the same again, defaults left out. */
export function builderPath(
  builder: Builder,
  language: Language,
  path: typeof BUILDER | typeof BUILDER_CODE = BUILDER,
): string {
  const { options, title, width, height, takeaway } = builder;
  const query = embedPath({ ...options, language: 'id' }).split('?')[1] ?? '';
  const own = queryOf([
    ['lang', language === 'id' ? null : language],
    ['bahasa', options.language === language ? null : options.language],
    ['title', title],
    ['width', width?.toString() ?? null],
    ['height', height === EMBED_SIZE.height ? null : height.toString()],
    ['ambil', takeaway === 'iframe' ? null : takeaway],
  ]).slice(1);
  const both = [own, query].filter(Boolean).join('&');
  return `${path}${both === '' ? '' : `?${both}`}`;
}

/**
 * The texts to paste. `link`: the address of the page, which also stands in the QR code; `unfold`: the address of the frame, which
 * keeps also its view and colours where a system unfolds it (oEmbed); `anchor`: the link as HTML.
 */
export type TextName = 'iframe' | 'component' | 'link' | 'unfold' | 'anchor';

/** What a webmaster pastes. */
export function textsOf(builder: Builder, publicUrl: string): Readonly<Record<TextName, string>> {
  const { options, title, width, height } = builder;
  const site: SnippetSite = { publicUrl, title, width, height };
  return {
    iframe: iframeSnippet(options, site),
    component: componentSnippet(options, site),
    link: openUrl(options, publicUrl),
    unfold: publicly(publicUrl) + embedPath(options),
    anchor: linkSnippet(options, site),
  };
}

/** A form sends its lists of regions also when none is chosen. */
function isForm(parameters: Parameters): boolean {
  return REGION_FIELDS.some((field) => parameters.getAll(field).length > 0);
}

/** The smallest region of the fields that lies in those above it: who changes the province leaves the regency behind. */
function regionOf(parameters: Parameters): string {
  let region = '';
  for (const field of REGION_FIELDS) {
    const code = parameters.getAll(field)[0]?.trim() ?? '';
    if (code === '' || (region !== '' && !code.startsWith(`${region}.`))) break;
    region = code;
  }
  return region;
}

function pixels(text: string, [least, most]: readonly [number, number]): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null;
  return Math.min(most, Math.max(least, Number(text)));
}
