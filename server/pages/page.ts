import { type Html, html } from './html.ts';
import type { Language } from './languages.ts';
import { shareCard } from './share-card.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  /** What search engines and chat programs are told; absent: the page is none to be shared. */
  readonly about?: {
    readonly description: string;
    readonly publicUrl: string;
    /** Path and query of the page in its language. */
    readonly address: string;
  };
  /** What else stands in the head, and in the bar. */
  readonly head?: Html;
  readonly nav?: Html;
  readonly body: Html;
}

/** A page without script in the look of the site. */
export function page({ language, title, about, head, nav, body }: Page): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Titik Internet</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/pages.css">
${about ? html`<meta name="description" content="${about.description}">\n${shareCard({ ...about, card: '', language, title })}` : ''}
${head ?? ''}
</head>
<body>
<header class="bar"><a class="brand" href="/"><img class="mark" src="/mark.svg" width="28" height="28" alt="">Titik Internet</a>${nav ?? ''}</header>
${body}
</body>
</html>
`.text;
}
