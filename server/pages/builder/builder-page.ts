import { type Builder, builderPath } from '../../../shared/embed-builder.ts';
import type { EmbedFault } from '../../../shared/embed-options.ts';
import { faultSentence } from '../../../shared/embed-words.ts';
import type { Language } from '../../../shared/language.ts';
import { BUILDER, FOR_WEBMASTERS } from '../../../shared/screens.ts';
import type { Origin } from '../../origin.ts';
import { type Head, titleOf } from '../head.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../near-page.ts';
import { bar, icon, inLanguage, simulatedStrip } from '../parts.ts';
import { BUILDER_WORDS } from './builder-words.ts';
import { hidden } from './fields.ts';
import { optionFields, screenFields } from './option-fields.ts';
import { preview, takeaway } from './result.ts';
import { type WhereFacts, whereFields } from './where-fields.ts';

export interface BuilderFacts {
  readonly builder: Builder;
  readonly faults: readonly EmbedFault[];
  readonly where: WhereFacts;
  /** Nobody may show the frame on another site. */
  readonly isClosed: boolean;
  /** Where the reader reaches the site: what is pasted leads there. */
  readonly reached: Origin;
}

/** Where webmasters choose what their site is to show, see it, and take the code: a form that works without script. */
export function builderPage(
  facts: BuilderFacts,
  { language, kind, publicUrl }: PageContext,
): { head: Head; body: Html } {
  const words = BUILDER_WORDS[language];
  const { builder, faults, where, isClosed, reached } = facts;
  const path = builderPath(builder, language);
  const other = inOtherLanguage(builder, language);
  const body = html`${bar(language, other)}<main id="isi" data-path="${path}" data-copied="${words.copied}" data-copy-failed="${words.copyFailed}" data-found="${words.foundCount}" data-search-failed="${words.searchFailed}">
<header><h1>${words.title}</h1><p>${words.intro} <a href="${inLanguage(FOR_WEBMASTERS, language)}">${words.guide}</a></p>
${simulatedStrip(kind, language)}${isClosed ? html`<p class="warn">${icon('info')}<span>${words.closed}</span></p>` : ''}
<div id="salah" data-part>${told(faults, language)}</div></header>
<form id="pembuat" action="${BUILDER}" autocomplete="off" class="options is-${builder.options.screen}">${hidden('lang', language === 'id' ? null : language)}
${screenFields(builder, language)}
${whereFields(builder, where, language)}${optionFields(builder, language)}
<p class="send"><button class="btn btn-primary btn-wide" id="terapkan" type="submit">${words.apply}</button></p>
<a class="btn btn-primary to-code" id="ke-kode" href="#hasil" hidden>${words.toCode}</a>
<p class="send"><a href="${inLanguage(BUILDER, language)}">${words.reset}</a></p></form>
<div class="result" id="hasil">${preview(builder, language)}${takeaway(builder, reached, language)}</div>
<p class="sr" role="status" id="kabar"></p>
</main>`;
  return {
    head: {
      language,
      title: titleOf(words.title, kind === 'simulated', language),
      description: words.description,
      path: BUILDER,
      publicUrl,
    },
    body,
  };
}

/** A frame in the language of the page goes along with it. */
function inOtherLanguage({ options, ...rest }: Builder, language: Language): string {
  const other = language === 'id' ? 'en' : 'id';
  return builderPath(
    { ...rest, options: options.language === language ? { ...options, language: other } : options },
    other,
  );
}

function told(faults: readonly EmbedFault[], language: Language): Html {
  if (faults.length === 0) return html``;
  return html`<div class="warn">${icon('info')}<div><p>${BUILDER_WORDS[language].faults}</p><ul>${faults.map((fault) => html`<li>${faultSentence(fault, language)}</li>`)}</ul></div></div>`;
}
