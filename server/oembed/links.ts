import { type Html, html } from '../pages/html.ts';

/** Where consumers ask what stands behind an address of ours (oembed.com). */
export const OEMBED = '/oembed';

/** Discovery: the links in the head of a page by which a consumer finds what to show for it. `path`: with its query. */
export function oembedLinks(publicUrl: string, path: string, title: string): Html {
  const url = encodeURIComponent(publicUrl + path);
  return html`<link rel="alternate" type="application/json+oembed" href="${publicUrl}${OEMBED}?format=json&url=${url}" title="${title}">
<link rel="alternate" type="text/xml+oembed" href="${publicUrl}${OEMBED}?format=xml&url=${url}" title="${title}">`;
}
