import { defineConfig } from 'vitest/config';

/** Milliseconds. A slow machine takes its time; only what never ends has failed. */
const PATIENCE = 900_000;

/** Tests are grouped by what they need: nothing, the embedded PostGIS, a real one. Browser tests are Playwright's. */
const database = (engine: 'embedded' | 'postgis') => ({
  test: {
    name: engine,
    include: ['tests/db/**/*.test.ts', `tests/${engine}/**/*.test.ts`],
    globalSetup: [`tests/db/setup-${engine}.ts`],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    fileParallelism: false,
    isolate: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      database('embedded'),
      database('postgis'),
    ],
  },
});
