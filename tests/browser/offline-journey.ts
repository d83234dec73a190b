import { type BrowserContext, expect, type Page } from '@playwright/test';
import { Gate } from './gate.ts';
import { test as journey, KUPANG } from './journey.ts';

/** What the browser itself says when the network is gone; the gate is a host of its own to the watch over foreign hosts. */
const OF_A_CUT = [
  /^request: http:\/\/localhost:/,
  /Failed to load resource: net::ERR_/,
  /^console: .*ERR_INTERNET_DISCONNECTED/,
];

/** The journey of a person whose browser keeps the app, through a gate that can be shut. */
export const test = journey.extend<{ gate: Gate }>({
  serviceWorkers: 'allow',
  geolocation: { longitude: KUPANG.lon, latitude: KUPANG.lat },
  permissions: ['geolocation'],
  gate: async ({ faults }, use) => {
    test.slow();
    faults.expect(...OF_A_CUT);
    const gate = new Gate();
    await gate.open();
    await use(gate);
    await gate.shut();
  },
});

/** Milliseconds. A server that has just started makes the files first. */
const PATIENCE = 50_000;

/** A page of the app that is on this device whole: the app itself, and these files of data. */
export async function firstVisit(page: Page, gate: Gate, files: readonly string[] = ALL): Promise<void> {
  await page.goto(`${gate.origin}/`);
  await expect.poll(() => keptFiles(page), { timeout: PATIENCE }).toEqual(files);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

export const ALL = ['outlines', 'places', 'points'];

/** The names of the files of data that the browser holds, in the order of the alphabet. */
export function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    if (!(await caches.has('titik-data'))) return [];
    const note = await (await caches.open('titik-data')).match('/data/saved.json');
    const { files = [] }: { files?: { name: string }[] } = note === undefined ? {} : await note.json();
    return files.map(({ name }) => name).sort();
  });
}

/** Nothing reaches the site any more: the network of the browser is off, and the server is stopped as well. */
export async function cut(context: BrowserContext, gate: Gate): Promise<void> {
  await context.setOffline(true);
  await gate.shut();
}

export async function join(context: BrowserContext, gate: Gate): Promise<void> {
  await gate.open();
  await context.setOffline(false);
}
