import { type Html, html } from './html.ts';
import type { Language } from './languages.ts';
import type { MethodFacts } from './method-words.ts';

/** Limits between the seven classes of the map, from the best side to the gap: shares, people, points, kilometres. */
export const CLASS_LIMITS = {
  share: [0.9, 0.75, 0.6, 0.4, 0.25, 0.1],
  province: [250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000],
  regency: [10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000],
  district: [1000, 2500, 5000, 10_000, 25_000, 50_000],
  density: [2.5, 1, 0.5, 0.25, 0.1, 0.05],
  median: [2, 4, 6, 8, 10, 20],
} as const;

type Heads = Readonly<Record<keyof typeof CLASS_LIMITS | 'measure' | 'limits', string>>;

export function classTable(language: Language, heads: Heads): Html {
  const write = (key: keyof typeof CLASS_LIMITS) => {
    const format = new Intl.NumberFormat(language, key === 'share' ? { style: 'percent' } : {});
    return CLASS_LIMITS[key].map((limit) => format.format(limit)).join(' · ');
  };
  return html`<table>
<thead><tr><th scope="col">${heads.measure}</th><th scope="col">${heads.limits}</th></tr></thead>
<tbody>${(Object.keys(CLASS_LIMITS) as (keyof typeof CLASS_LIMITS)[]).map(
    (key) => html`
<tr><th scope="row">${heads[key]}</th><td class="figures">${write(key)}</td></tr>`,
  )}
</tbody></table>`;
}

/** Nothing when the database does not answer. */
export function destinationTable(
  { destinations }: MethodFacts,
  heads: { readonly destination: string; readonly regencies: string },
): Html | '' {
  if (!destinations) return '';
  return html`<table>
<thead><tr><th scope="col">${heads.destination}</th><th scope="col">${heads.regencies}</th></tr></thead>
<tbody>${destinations.map(
    ({ name, regencies }) => html`
<tr><th scope="row">${name}</th><td>${regencies.join(', ')}</td></tr>`,
  )}
</tbody></table>`;
}

export function listOf(items: readonly (Html | string)[]): Html {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A day as people write it: 5 Oktober 2020. */
export function longDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
