import { type Html, html } from './html.ts';

/** A page without script in the look of the site. `styles` is the sheet that the build lays beside the client. */
export function page({ language, title, body }: { language: 'id' | 'en'; title: string; body: Html }): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Titik Internet</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/pages.css">
</head>
<body>
<header class="bar"><a class="brand" href="/"><img class="mark" src="/mark.svg" width="28" height="28" alt="">Titik Internet</a></header>
${body}
</body>
</html>
`.text;
}
