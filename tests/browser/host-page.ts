import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteOrigin } from './journey.ts';

/** The page of another site: on another port, so of another origin, and under a policy of its own. */
export interface Host {
  readonly url: string;
  /** Puts something else into the body, and lets another site be framed. */
  readonly show: (body: string, framed: string) => void;
  readonly close: () => Promise<void>;
}

interface HostOptions {
  /** What stands in the body. */
  readonly body: string;
  /** A script of the host, which its policy allows. */
  readonly script?: string;
  readonly style?: string;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nothing runs, and nothing is framed, but what the host names. */
function policyOf(site: string, framed: string): string {
  return [
    "default-src 'none'",
    `script-src ${site}/embed.js 'self'`,
    "style-src 'self'",
    `frame-src ${framed}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

export async function hostPage({ body, script = '', style = '', headers = {} }: HostOptions): Promise<Host> {
  let shown = body;
  let framed = siteOrigin();
  const page = () =>
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kabupaten Contoh</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"><script src="/host.js"></script></head><body><main><h1>Kabupaten Contoh</h1>${shown}</main></body></html>`;
  const files: Readonly<Record<string, readonly [type: string, text: () => string]>> = {
    '/': ['text/html; charset=utf-8', page],
    '/host.js': ['text/javascript', () => script],
    '/host.css': ['text/css', () => `body{margin:16px}iframe{width:100%;border:0}${style}`],
  };
  const server = createServer((request, response) => {
    const found = files[new URL(request.url ?? '/', 'http://host').pathname];
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': found[0],
      'Content-Security-Policy': policyOf(siteOrigin(), framed),
      ...headers,
    });
    response.end(found[1]());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    show(next, site) {
      shown = next;
      framed = site;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
