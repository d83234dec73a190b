import { defineConfig } from 'vitest/config';

/** Tests are grouped by what they need: nothing, the embedded PostGIS, a real one. Browser tests are Playwright's. */
const database = (engine: 'embedded' | 'postgis') => ({
  test: {
    name: engine,
    include: ['tests/db/**/*.test.ts', `tests/${engine}/**/*.test.ts`],
    globalSetup: [`tests/db/setup-${engine}.ts`],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    isolate: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 } },
      database('embedded'),
      database('postgis'),
    ],
  },
});
