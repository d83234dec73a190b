import { type Html, html } from './html.ts';
import type { MethodWords } from './method-words.ts';

/** A drawing of what is measured: villages within the radius of an active point are filled, others hollow. */
export function methodFigure({ figure }: MethodWords): Html {
  const within = [
    [140, 78],
    [238, 74],
    [102, 126],
  ] as const;
  const beyond = [
    [372, 70],
    [436, 116],
    [326, 198],
    [300, 28],
    [52, 52],
  ] as const;
  return html`<figure class="drawing">
<svg viewBox="0 0 520 244" role="img" aria-label="${figure.label}">
<circle class="reach" cx="180" cy="118" r="92"/>
<path class="straight" d="M180 118 372 70M180 118 140 78M180 118 238 74M180 118 102 126"/>
${within.map(([x, y]) => html`<circle class="within" cx="${x}" cy="${y}" r="6"/>`)}
${beyond.map(([x, y]) => html`<circle class="beyond" cx="${x}" cy="${y}" r="6"/>`)}
<path class="active" d="M180 108 190 118 180 128 170 118Z"/>
<path class="inactive" d="M364 146 374 156 364 166 354 156Z"/>
<text x="180" y="150" text-anchor="middle">${figure.active}</text>
<text x="180" y="230" text-anchor="middle">${figure.radius}</text>
<text x="386" y="66">${figure.village}</text>
<text x="382" y="161">${figure.inactive}</text>
</svg>
<figcaption>${figure.caption}</figcaption>
</figure>`;
}
