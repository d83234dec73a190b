import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Html } from './html.ts';

/** Style sheets and scripts that stand inside pages. */
export interface PageStyles {
  /** All of the app's first sheet: for pages that it takes over. */
  readonly app: string;
  /** Only what pages without the app need. */
  readonly light: string;
  /** The script of the start page that finds the person before the app is there. */
  readonly nearMe: string;
  /** That of the page inside frames on other sites. */
  readonly frame: string;
}

/** Reads the sheets that the build laid into the client's folder. */
export function readStyles(clientDir: string): PageStyles {
  const index = readFileSync(path.join(clientDir, 'index.html'), 'utf8');
  const linked = [...index.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  const read = (file: string) => readFileSync(path.join(clientDir, file), 'utf8').trim();
  return {
    app: linked.map(read).join('\n'),
    light: read('light.css'),
    frame: read('frame.css'),
    nearMe: scriptText(read('near-me.js')),
  };
}

/** How the content security policy names a sheet or a script that stands inside a page. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Without the comments and the indents, which no browser needs. */
function scriptText(script: string): string {
  return script.replace(/^\s*(\/\/.*)?\n?/gm, '').trim();
}

/** A script inside a page. */
export function inlineScript(script: string): Html {
  if (script.includes('</')) throw new Error('A script must not hold the end of an element.');
  return new Html(`<script>${script}</script>`);
}

/** A sheet inside a page. Style sheets hold no markup, so nothing is escaped; one that did would end the element. */
export function inline(css: string): Html {
  if (css.includes('</')) throw new Error('A style sheet must not hold the end of an element.');
  return new Html(`<style>${css}</style>`);
}
