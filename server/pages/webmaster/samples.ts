import { DEFAULT_EMBED, type EmbedOptions, embedPath } from '../../../shared/embed-options.ts';
import {
  componentSnippet,
  EMBED_SIZE,
  iframeSnippet,
  openUrl,
  publicly,
  titleOf,
} from '../../../shared/embed-snippets.ts';
import type { Language } from '../../../shared/language.ts';

/** Code to copy, made by what the builder makes its own with. */
export interface Samples {
  readonly frame: string;
  readonly component: string;
  readonly address: string;
  readonly wordpress: string;
  readonly reactFrame: string;
  readonly reactComponent: string;
  readonly css: string;
  readonly oembed: string;
  readonly policy: string;
  readonly permission: string;
}

/** The examples of the page for webmasters: Kota Kupang. `publicUrl`: without a slash at the end. */
export function samples(publicUrl: string, language: Language): Samples {
  const base = publicly(publicUrl);
  const { origin } = new URL(base);
  const options: EmbedOptions = { ...DEFAULT_EMBED, language, region: '53.71' };
  const site = { publicUrl, title: null, width: null, height: EMBED_SIZE.height };
  const address = openUrl(options, publicUrl);
  return {
    frame: iframeSnippet(options, site),
    component: componentSnippet({ ...options, view: 'list' }, site),
    address,
    wordpress: `wp_oembed_add_provider( '${base}/*', '${base}/oembed' );`,
    reactFrame: `export function FreeInternet() {
  return (
    <iframe
      src="${base}${embedPath(options)}"
      title="${titleOf(options)}"
      width="100%"
      height={${EMBED_SIZE.height}}
      loading="lazy"
      allow="geolocation"
      referrerPolicy="strict-origin"
      allowFullScreen
      style={{ border: 0 }}
    />
  );
}`,
    reactComponent: `import { useEffect } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'titik-internet': React.HTMLAttributes<HTMLElement> & Record<string, unknown>;
    }
  }
}

export function FreeInternet() {
  useEffect(() => {
    const src = '${base}/embed.js';
    if (document.querySelector(\`script[src="\${src}"]\`)) return;
    document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  }, []);
  return (
    <titik-internet region="53.71" view="list" lang="${language}">
      <a href="${address}">${titleOf(options)}</a>
    </titik-internet>
  );
}`,
    css: `titik-internet {
  --titik-internet-accent: #1f2f5c;
  --titik-internet-border: 1px solid #d5d8e0;
  --titik-internet-radius: 0;
  --titik-internet-max-height: 900px;
}`,
    oembed: `${base}/oembed?format=json&maxwidth=640&url=${encodeURIComponent(address)}`,
    policy: `Content-Security-Policy: frame-src ${origin}
Content-Security-Policy: frame-src ${origin}; script-src ${origin}`,
    permission: `Permissions-Policy: geolocation=(self "${origin}")`,
  };
}
