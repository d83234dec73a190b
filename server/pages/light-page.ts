import { type Head, headTags } from './head.ts';
import { Html, html } from './html.ts';
import { inline } from './styles.ts';

/** What every page without the app is made with: its style sheet, and the signs of the sprite by their names. */
export interface LightFrame {
  readonly css: string;
  readonly symbols: ReadonlyMap<string, Html>;
}

/** Pages that a script of their own makes more comfortable: `/builder.css` and `/builder.js`. */
export type LightTool = 'builder';

interface LightBody {
  readonly head: Head;
  readonly body: Html;
  readonly tool?: LightTool | undefined;
}

/** Reads the signs from the client's page, where the build has put them. */
export function readSymbols(index: string): Map<string, Html> {
  const found = [...index.matchAll(/<symbol id="i-([a-z-]+)"[\s\S]*?<\/symbol>/g)];
  return new Map(found.map(([text, name = '']) => [name, new Html(text)]));
}

/** A page without script that is whole in one answer: its style and only the signs it shows stand in it. */
export function lightPage({ css, symbols }: LightFrame, { head, body, tool }: LightBody): string {
  const shown = new Set([...body.text.matchAll(/#i-([a-z-]+)/g)].map(([, name = '']) => name));
  const sprite = [...shown].flatMap((name) => symbols.get(name) ?? []);
  return html`<!doctype html>
<html lang="${head.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${head.title}</title>
<meta name="description" content="${head.description}">
<meta name="theme-color" content="#faf8f4" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0e171b" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/mark.svg" type="image/svg+xml">
${headTags(head)}
${inline(css)}
${tool ? html`<link rel="stylesheet" href="/${tool}.css">\n<script src="/${tool}.js" defer></script>\n` : ''}</head>
<body class="${tool ?? 'light'}">
${sprite.length === 0 ? '' : html`<svg width="0" height="0" class="sprite" aria-hidden="true">${sprite}</svg>`}
${body}
</body>
</html>
`.text;
}
