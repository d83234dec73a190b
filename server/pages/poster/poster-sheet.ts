import type { DatasetKind } from '../../../shared/vocabulary.ts';
import { type Html, html } from '../html.ts';
import { shareCard } from '../share-card.ts';
import { MARK } from './poster-art.ts';
import { POSTER_WORDS, type PosterWords } from './poster-words.ts';

/** What every poster page has in common. */
interface Sheet {
  readonly title: string;
  readonly kind: DatasetKind;
  /** Whether the address in the code leads back to the reader's own computer only. */
  readonly onlyHere: boolean;
  /** Where the site is reached, for the picture that chat programs show. */
  readonly origin: string;
  readonly back: { readonly href: string; readonly words: (words: PosterWords) => string };
  /** What else can be chosen before printing. */
  readonly choices: Html | '';
  /** `village`: a sheet with a list. */
  readonly form: 'point' | 'village';
  readonly body: Html;
  readonly fine: Html;
}

const { id, en } = POSTER_WORDS;

/** A sheet of A4 as a page that prints itself, with what stands beside it on screen only. */
export function posterSheet({ title, kind, onlyHere, origin, back, choices, form, body, fine }: Sheet): string {
  return html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${id.title(title)} · Titik Internet</title>
${shareCard({ publicUrl: origin, address: back.href, card: back.href, language: 'id', title: id.title(title), description: `${id.free}. ${id.paper}` })}
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/poster.css">
<script src="/poster.js" defer></script>
</head>
<body>
<header class="desk">
<nav><a href="${back.href}">${back.words(id)} <span lang="en">${back.words(en)}</span></a></nav>
<p><button type="button" class="print" hidden>${id.print} <span lang="en">${en.print}</span></button></p>
<p class="hint">${inBoth((words) => words.paper)}</p>
${choices}
${onlyHere ? html`<p class="warn" role="alert">${inBoth((words) => words.onlyHere)}</p>` : ''}
</header>
<main class="sheet ${form}">
${body}
<footer class="fine">${MARK}<div><p>${fine}</p>
${kind === 'simulated' ? html`<p class="sim">${inBoth((words) => words.simulated)}</p>` : ''}</div></footer>
</main>
</body>
</html>
`.text;
}

/** A sentence in Indonesian, then in English. */
export function inBoth(say: (words: PosterWords) => string): Html {
  return html`${say(id)} <span lang="en">${say(en)}</span>`;
}
