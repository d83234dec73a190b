import { FRAME_FACTS, type FrameScriptWords } from '../../../shared/embed-frame.ts';
import { type EmbedOptions, embedPath, openPath } from '../../../shared/embed-options.ts';
import { titleOf } from '../../../shared/embed-snippets.ts';
import { faultSentence } from '../../../shared/embed-words.ts';
import { SAID } from '../../../shared/said.ts';
import type { DatasetKind } from '../../../shared/vocabulary.ts';
import { accentCss } from '../../embed/accent.ts';
import type { FrameFacts } from '../../embed/frame-facts.ts';
import { oembedLinks } from '../../oembed/links.ts';
import { titleOf as titleWithData } from '../head.ts';
import { type Html, html } from '../html.ts';
import { jsonScript } from '../json-script.ts';
import { icon, inLanguage } from '../parts.ts';
import { inline } from '../styles.ts';
import { contentOf } from './frame-content.ts';
import { scriptFacts } from './frame-map.ts';
import { FRAME_WORDS } from './frame-words.ts';

/** What every frame is made with. */
export interface FrameBuild {
  readonly css: string;
  /** The address of its script. */
  readonly script: string;
  /** The signs of the sprite by their names. */
  readonly symbols: ReadonlyMap<string, Html>;
}

export interface FrameContext {
  readonly kind: DatasetKind;
  readonly publicUrl: string;
}

/** The style of a frame's accent; null: it has that of the site. */
export function frameAccent({ accent }: EmbedOptions): string | null {
  return accent === null ? null : accentCss(accent);
}

/** The whole page inside a frame: it can be read, and asked, without script. */
export function framePage(facts: FrameFacts, { css, script, symbols }: FrameBuild, context: FrameContext): string {
  const { options } = facts;
  const { language, theme, view, screen } = options;
  const { kind, publicUrl } = context;
  const { top, content, map } = contentOf(facts, context);
  const isMapAlone = map !== '' && view === 'map';
  const main = html`<main class="frame" id="frame" data-shows="${map === '' ? 'list' : view}" data-screen="${screen}">
<div data-part="faults">${faultsPart(facts)}</div>
<div data-part="top">${top === '' ? '' : html`<div class="frame-top">${top}</div>`}</div>
<p class="frame-say" role="status" id="say"></p>
<div class="frame-list" data-part="list">${isMapAlone ? underMap(facts, content) : content}</div>
${map}
<footer class="frame-foot" data-part="foot">${foot(options, context)}</footer>
</main>`;
  const shown = new Set([...main.text.matchAll(/#i-([a-z-]+)/g)].map(([, name = '']) => name));
  const signs = [...shown].flatMap((name) => symbols.get(name) ?? []);
  const accent = frameAccent(options);
  return html`<!doctype html>
<html lang="${language}"${theme === 'auto' ? '' : html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleWithData(titleOf(options), kind === 'simulated', language)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${publicUrl}${openPath(options)}">
${oembedLinks(publicUrl, embedPath(options), titleOf(options))}
<link rel="icon" href="/mark.svg" type="image/svg+xml">
${inline(css)}
${accent === null ? '' : inline(accent)}
</head>
<body>
<svg width="0" height="0" class="sprite" aria-hidden="true" data-part="sprite">${signs}</svg>
${main}
${jsonScript('application/json', scriptFacts(facts, scriptWords(options)), FRAME_FACTS)}
<script type="module" crossorigin src="${script}"></script>
</body>
</html>
`.text;
}

/** Under a map alone the list is shut, but there for everyone who does not see the map. */
function underMap({ content: { kind }, options }: FrameFacts, list: Html): Html {
  const words = FRAME_WORDS[options.language];
  if (kind !== 'near' && kind !== 'region' && kind !== 'start') return list;
  return html`<details class="frame-more" id="more-list"><summary>${words.listOf}</summary>${list}</details>`;
}

/** What the script says by itself. */
function scriptWords({ language }: EmbedOptions): FrameScriptWords {
  const { looking, failed, locating, located, mapFailed } = FRAME_WORDS[language];
  const { places, placeKind, noPlace } = SAID[language];
  return { looking, failed, locating, located, mapFailed, noPlace: noPlace('…'), places, placeKind };
}

function faultsPart({ faults, options }: FrameFacts): Html | '' {
  if (faults.length === 0) return '';
  const { language } = options;
  return html`<section class="frame-faults" role="note" aria-label="${FRAME_WORDS[language].faults}"><p><b>${FRAME_WORDS[language].faults}</b></p>${faults.map((one) => html`<p>${faultSentence(one, language)}</p>`)}</section>`;
}

const MARK = html`<svg class="mark" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="5.5" fill="#0a6e6a"/><g transform="translate(1.2 1.47) scale(.9)"><path fill="none" stroke="#fff" stroke-width="2.6" d="M5.1 16.5A6.9 6.9 0 0 1 18.9 16.5M3.94 8.44A11.4 11.4 0 0 1 20.06 8.44"/><circle cx="12" cy="16.5" r="3" fill="#f2b134"/></g></svg>`;

/** That the data are simulated, and the way to the site itself. */
function foot(options: EmbedOptions, { kind, publicUrl }: FrameContext): Html {
  const { language } = options;
  const said = SAID[language];
  const words = FRAME_WORDS[language];
  const about = publicUrl + inLanguage('/tentang#simulasi', language);
  const simulated = html`${icon('info')}<span>${said.simulated} <a href="${about}" target="_blank" rel="noopener">${said.whatMeans}</a></span>`;
  return html`${kind === 'simulated' ? simulated : ''}<a class="full" href="${publicUrl}${openPath(options)}" target="_blank" rel="noopener">${MARK}${words.open}${icon('external')}<span class="sr"> (${words.newTab})</span></a>`;
}
