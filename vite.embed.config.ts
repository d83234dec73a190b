import { defineConfig } from 'vite';

/** `embed.js`: one small classic script for the pages of others, which knows by `document.currentScript` where it came from. */
export default defineConfig({
  root: 'client',
  publicDir: false,
  build: {
    outDir: '../dist/client',
    emptyOutDir: false,
    target: ['chrome80', 'edge80', 'firefox78', 'safari14'],
    lib: {
      entry: 'embed/component.ts',
      name: 'titikInternet',
      formats: ['iife'],
      fileName: () => 'embed.js',
    },
  },
});
