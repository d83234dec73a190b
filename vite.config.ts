import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serwist } from '@serwist/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { precacheList } from './scripts/precache.mjs';

/** Where the server listens while the page is worked on. */
const SERVER = 'http://127.0.0.1:8080';

/** Puts the icons into the page itself: no second request before the first picture is whole. */
function sprite(): Plugin {
  return {
    name: 'sprite',
    transformIndexHtml(html) {
      const symbols = readFileSync(new URL('./client/icons/icons.svg', import.meta.url), 'utf8').replace(/\n/g, '');
      const hidden = symbols.replace('<svg', '<svg width="0" height="0" class="sprite"');
      return html.replace('<body>', () => `<body>\n    ${hidden}`);
    },
  };
}

/** Phones that are still carried: WebView 80 of early 2020, Safari of iOS 14. */
const TARGET = ['chrome80', 'edge80', 'firefox78', 'safari14'];
const CLIENT_DIR = fileURLToPath(new URL('./dist/client', import.meta.url));

/** The service worker: built after the client, because it names the client's files. */
const worker = serwist({
  swSrc: 'worker/main.ts',
  swDest: 'sw.js',
  globDirectory: CLIENT_DIR,
  globPatterns: ['assets/*', 'mark.svg'],
  manifestTransforms: [async (entries) => precacheList(entries, CLIENT_DIR)],
  rollupFormat: 'iife',
  rollupOptions: { transform: { target: TARGET } } as object,
});

export default defineConfig({
  root: 'client',
  plugins: [react(), sprite(), worker],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The list of chunks that the budget test reads.
    manifest: true,
    target: TARGET,
    // A data: address in a style sheet would need a weaker content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': SERVER, '/metode': SERVER, '/openapi.json': SERVER, '/healthz': SERVER, '/readyz': SERVER },
  },
});
