// How quickly does the server write its pages, and how much do they weigh on the way?
import { get } from 'node:http';
import { figure, load, milliseconds, quantile } from './figures.mjs';

const PAGES = {
  start: '/',
  'a text': '/dekat?q=kupang',
  'a place': '/dekat?lat=-10.16&lon=123.66',
  point: '/titik/SIM-04302',
  country: '/wilayah/ID',
  province: '/wilayah/53',
  regency: '/wilayah/53.71',
  district: '/wilayah/53.71.01',
  village: '/wilayah/53.71.01.1001',
};
const BUDGET = 14_000;
/** Milliseconds: a tenth of the round trip of a slow link on the real engine; the embedded one answers one question at a time. */
const REACH = { postgis: 100, embedded: 400 };
const SECONDS = 2;

export async function benchPages(engine, { url }) {
  for (const [name, path] of Object.entries(PAGES)) {
    const { durations } = await load(() => bytesOf(url + path, 'gzip'), { concurrency: 1, seconds: SECONDS });
    const median = quantile(durations, 0.5);
    const [gzip, brotli] = [await bytesOf(url + path, 'gzip'), await bytesOf(url + path, 'br')];
    const weight = Math.max(gzip, brotli);
    figure(`page: ${name}, ${engine}`, milliseconds(median), {
      baseline: `${(gzip / 1000).toFixed(1)} kB gzip, ${(brotli / 1000).toFixed(1)} brotli`,
      reach: `≤ ${REACH[engine]} ms, ≤ ${BUDGET / 1000} kB`,
      ok: median <= REACH[engine] && weight <= BUDGET,
    });
  }
}

/** How many bytes travel. */
function bytesOf(url, encoding) {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      let bytes = 0;
      response.on('data', (part) => {
        bytes += part.length;
      });
      response.on('end', () => resolve(bytes));
    });
    asked.once('error', reject);
  });
}
