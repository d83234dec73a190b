import { FIRST_ANSWERS, type FirstAnswer } from '../../shared/first-answers.ts';
import { type Head, headTags } from './head.ts';
import { type Html, html } from './html.ts';
import { jsonScript } from './json-script.ts';
import { inline, inlineScript } from './styles.ts';

interface AppPage {
  readonly head: Head;
  readonly body: Html;
  /** What runs before the app is there. */
  readonly script: string | null;
  readonly answers: readonly FirstAnswer[];
}

/**
 * A page that is whole by itself and that the app takes over where scripts run.
 * @param shell the client's page with what only the server knows.
 * @param css the app's style sheets, which travel inside the page: no second way before it can be read.
 */
export function appPage(shell: string, css: string, { head, body, script, answers }: AppPage): string {
  const { language, title, description } = head;
  return replaceAll(shell, [
    [/<html lang="[^"]*">/, html`<html lang="${language}">`],
    [/<title>[^<]*<\/title>/, html`<title>${title}</title>`],
    [/<meta name="description"[^>]*>/, html`<meta name="description" content="${description}">\n${headTags(head)}`],
    [/<noscript>[\s\S]*?<\/noscript>\s*/, html``],
    [
      /<div id="app"><\/div>/,
      html`<div id="app">${body}</div>\n${script === null ? '' : inlineScript(script)}${jsonScript('application/json', answers, FIRST_ANSWERS)}`,
    ],
    [/<link rel="stylesheet"[^>]*>/, inline(css)],
    [/<link rel="stylesheet"[^>]*>\s*/g, html``],
  ]);
}

/** By functions, because `$` means something in a replacing text. */
function replaceAll(text: string, parts: readonly (readonly [RegExp, Html])[]): string {
  return parts.reduce((whole, [pattern, part]) => whole.replace(pattern, () => part.text), text);
}
