import { readText } from '../../shared/find-query.ts';
import { SAID } from '../../shared/said.ts';
import { type Head, titleOf } from './head.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './near-page.ts';
import { bar, icon, inLanguage, simulatedStrip } from './parts.ts';
import { screen } from './screen.ts';

/** What cannot be read as text is shown as it stands in the address, so many characters of it. */
const LONGEST_SHOWN = 40;

/** A point that is not in the list, in the words of the app, which takes this page over too: head and body. */
export function missingPointPage(id: string, { language, kind, publicUrl }: PageContext): { head: Head; body: Html } {
  const words = SAID[language];
  const path = `/titik/${encodeURIComponent(id)}`;
  const home = inLanguage('/', language);
  const how = words.missingPointHow(readText(id) ?? encodeURIComponent(id).slice(0, LONGEST_SHOWN));
  const back = html`<a class="back" href="${home}">${icon('back')}${words.list}</a>`;
  return {
    head: {
      language,
      title: titleOf(words.missingPoint, kind === 'simulated', language),
      description: how,
      path,
      publicUrl,
      isPrivate: true,
    },
    body: screen(
      html`${bar(language, inLanguage(path, language === 'id' ? 'en' : 'id'), back)}<main class="point">${simulatedStrip(kind, language)}<section class="say"><h1>${words.missingPoint}</h1><p>${how}</p><a class="btn btn-primary btn-wide" href="${home}">${words.toList}</a></section></main>`,
    ),
  };
}
