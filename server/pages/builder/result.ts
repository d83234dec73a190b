import {
  BUILDER_CODE,
  type Builder,
  builderPath,
  TAKEAWAYS,
  type TextName,
  textsOf,
} from '../../../shared/embed-builder.ts';
import { embedPath } from '../../../shared/embed-options.ts';
import type { Language } from '../../../shared/language.ts';
import type { Origin } from '../../origin.ts';
import { type Html, html } from '../html.ts';
import { icon } from '../parts.ts';
import { BUILDER_WORDS } from './builder-words.ts';

const PREVIEWS = ['full', 'phone'] as const;

/** The frame as it will be. Its width is switched by the sheet alone. */
export function preview({ options, height }: Builder, language: Language): Html {
  const words = BUILDER_WORDS[language];
  return html`<section class="preview"><h2>${words.preview}</h2>
${PREVIEWS.map(
  (width, index) =>
    html`<input class="sr" type="radio" name="lebar-pratinjau" id="pratinjau-${width}"${index === 0 ? html` checked` : ''}>`,
)}<div class="tabs widths">${PREVIEWS.map(
    (width) => html`<label for="pratinjau-${width}">${words.previewWidths[width]}</label>`,
  )}</div>
<div class="stage"><iframe id="pratinjau" src="${embedPath(options)}" title="${words.previewOf}" height="${height}" allow="geolocation"></iframe></div></section>
`;
}

/** What there is to take away, one at a time; which one is a field of the form. */
export function takeaway(builder: Builder, { origin, onlyHere }: Origin, language: Language): Html {
  const words = BUILDER_WORDS[language];
  return html`<section class="take"><h2>${words.take}</h2>
${onlyHere ? html`<p class="warn">${icon('info')}<span>${words.onlyHere}</span></p>` : ''}
${TAKEAWAYS.map(
  (one) =>
    html`<input class="sr" type="radio" form="pembuat" name="ambil" value="${one}" id="ambil-${one}"${one === builder.takeaway ? html` checked` : ''}>`,
)}<div class="tabs">${TAKEAWAYS.map((one) => html`<label for="ambil-${one}">${words.takeaways[one]}</label>`)}</div>
${TAKEAWAYS.map(
  (one) =>
    html`<div class="taken taken-${one}"><p class="how">${words.when[one]}</p><div id="isi-${one}" data-part>${content(one, builder, origin, language)}</div></div>
`,
)}</section>
`;
}

function content(one: (typeof TAKEAWAYS)[number], builder: Builder, origin: string, language: Language): Html {
  const texts = textsOf(builder, origin);
  if (one === 'link')
    return html`${text('link', texts.link, language)}${text('unfold', texts.unfold, language)}${text('anchor', texts.anchor, language)}`;
  return one === 'qr' ? code(builder, texts.link, language) : text(one, texts[one], language);
}

function text(name: TextName, value: string, language: Language): Html {
  const words = BUILDER_WORDS[language];
  const rows = name === 'link' || name === 'unfold' ? 2 : Math.min(8, Math.ceil(value.length / 64) + 1);
  return html`<div class="text-to-copy"><label for="teks-${name}">${words.texts[name]}</label><textarea id="teks-${name}" rows="${rows}" readonly spellcheck="false" translate="no">${value}</textarea><button class="btn copy" type="button" data-copies="teks-${name}" hidden>${icon('copy')}<span>${words.copy}</span></button></div>`;
}

function code(builder: Builder, address: string, language: Language): Html {
  const words = BUILDER_WORDS[language];
  const file = builderPath({ ...builder, takeaway: 'iframe' }, language, BUILDER_CODE);
  return html`<div class="code"><img src="${file}" alt="${words.codeOf(address)}" width="184" height="184"><div><p class="address">${address}</p><p><a class="btn" href="${file}" download="titik-internet.svg">${icon('save')}${words.download}</a></p></div></div>`;
}
