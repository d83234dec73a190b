import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Html } from './html.ts';

/** Style sheets that stand inside pages. */
export interface PageStyles {
  /** All of the app's first sheet: for pages that it takes over. */
  readonly app: string;
  /** Only what pages without the app need. */
  readonly light: string;
}

/** Reads the sheets that the build laid into the client's folder. */
export function readStyles(clientDir: string): PageStyles {
  const index = readFileSync(path.join(clientDir, 'index.html'), 'utf8');
  const linked = [...index.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
  const read = (file: string) => readFileSync(path.join(clientDir, file), 'utf8').trim();
  return { app: linked.map(read).join('\n'), light: read('light.css') };
}

/** How the content security policy names a sheet that stands inside a page. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/** A sheet inside a page. Style sheets hold no markup, so nothing is escaped; one that did would end the element. */
export function inline(css: string): Html {
  if (css.includes('</')) throw new Error('A style sheet must not hold the end of an element.');
  return new Html(`<style>${css}</style>`);
}
