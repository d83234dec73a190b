import type { EmbedOptions } from '../../../shared/embed-options.ts';
import { SAID } from '../../../shared/said.ts';
import { html } from '../html.ts';
import { inline } from '../styles.ts';
import type { FrameBuild } from './frame-page.ts';
import { outside, siteAddress } from './frame-parts.ts';
import { FRAME_WORDS } from './frame-words.ts';

/** What a frame says while there is nothing to show. */
export function sorryFrame(options: EmbedOptions, { css, script }: FrameBuild, publicUrl: string): string {
  const { language, theme } = options;
  const { sorry, sorryHow, open } = FRAME_WORDS[language];
  return html`<!doctype html>
<html lang="${language}"${theme === 'auto' ? '' : html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sorry} · ${SAID[language].brand}</title>
<meta name="robots" content="noindex">
${inline(css)}
</head>
<body>
<main class="frame" id="frame" data-shows="list"><section class="say"><h1>${sorry}</h1><p>${sorryHow}</p></section>
<footer class="frame-foot">${outside(siteAddress(options, publicUrl), open, 'full')}</footer></main>
<script type="module" crossorigin src="${script}"></script>
</body>
</html>
`.text;
}
