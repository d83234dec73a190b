import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  root: 'client',
  plugins: [react(), sprite()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The list of chunks that the budget test reads.
    manifest: true,
    // Phones that are still carried: WebView 80 of early 2020, Safari of iOS 14.
    target: ['chrome80', 'edge80', 'firefox78', 'safari14'],
    // A data: address in a style sheet would need a weaker content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': SERVER, '/metode': SERVER, '/openapi.json': SERVER, '/healthz': SERVER, '/readyz': SERVER },
  },
});
