import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * The script of the page inside frames on other sites, with parts of its own: a browser keeps what it fetched there apart from
 * what it fetched for the site itself, so sharing chunks with the app would gain nothing.
 */
export default defineConfig({
  root: 'client',
  publicDir: false,
  resolve: {
    // The map's code asks by what `client/api.ts` gives; in a frame nothing that is kept on the device answers.
    alias: [
      { find: /^\.\.\/api\.ts$/, replacement: fileURLToPath(new URL('./client/embed/call.ts', import.meta.url)) },
    ],
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: false,
    assetsDir: 'embed',
    manifest: '.vite/frame.json',
    target: ['chrome80', 'edge80', 'firefox78', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: 'client/embed/frame.ts' },
  },
});
