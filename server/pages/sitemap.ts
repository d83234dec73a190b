import { LANGUAGES } from '../../shared/language.ts';
import { type Html, html } from './html.ts';
import { inLanguage } from './parts.ts';

/** The address of each page of a part of the site in both languages, for search engines (sitemaps.org). `day`: last changed. */
export function sitemap(publicUrl: string, paths: readonly string[], day: string): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.flatMap((path) => LANGUAGES.map((language) => entry(publicUrl, path, inLanguage(path, language), day)))}</urlset>
`.text;
}

function entry(publicUrl: string, path: string, own: string, day: string): Html {
  return html`<url><loc>${publicUrl}${own}</loc><lastmod>${day}</lastmod>${LANGUAGES.map((language) => html`<xhtml:link rel="alternate" hreflang="${language}" href="${publicUrl}${inLanguage(path, language)}"/>`)}</url>
`;
}

/** The list of the sitemaps. */
export function sitemapIndex(publicUrl: string, paths: readonly string[], day: string): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<sitemap><loc>${publicUrl}${path}</loc><lastmod>${day}</lastmod></sitemap>\n`)}</sitemapindex>
`.text;
}
