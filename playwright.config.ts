import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './tests/chromium.mjs';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/site.ts',
  outputDir: 'test-results/browser',
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  workers: 2,
  // A slow machine takes its time; only what never ends has failed.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    viewport: { width: 390, height: 844 },
    baseURL: process.env.SITE_URL,
    // It would answer in place of the network, which tests watch and stand in for; those about it allow it.
    serviceWorkers: 'block',
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: CHROMIUM_ARGUMENTS },
    // Pictures of every step would take longer than the tests.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
