// How quickly does the API answer, on a real PostGIS and on the embedded one, beside the bare SQL through the same driver?
import { get } from 'node:http';
import autocannon from 'autocannon';
import { nearestPoints } from '../../dist/server/queries/access-points.js';
import { figure, load, milliseconds, quantile, random } from './figures.mjs';

const CONCURRENCY = 8;
const SECONDS = 8;
const NAMES = [
  'kupang',
  'kupamg',
  'jogja',
  'ban',
  'oebelo',
  'surabya',
  'sd negeri',
  'jayapra',
  '85361',
  'kota ban',
  'mak',
  'alor kecil',
];

/** @param site `{ url, sql, published }` of a running server and a connection of the same kind to its database. */
export async function benchApi(engine, { url, sql, published }) {
  const isReal = engine === 'postgis';
  const next = random(7634);
  const place = () => ({ lon: 95 + next() * 46, lat: -11 + next() * 17 });
  const question = () => {
    const { lon, lat } = place();
    return `/api/v1/points/nearest?lon=${lon.toFixed(5)}&lat=${lat.toFixed(5)}`;
  };

  await load(() => nearestPoints(sql, published, { ...place(), limit: 5 }), { concurrency: CONCURRENCY, seconds: 2 });
  const bare = await load(() => nearestPoints(sql, published, { ...place(), limit: 5 }), {
    concurrency: CONCURRENCY,
    seconds: SECONDS,
  });
  await cannon(url, question, { duration: 2 });
  const full = await cannon(url, question, { duration: SECONDS });
  const rate = full.requests.average;
  figure(`nearest over HTTP, ${engine}`, `${Math.round(rate)} per second`, {
    baseline: `bare SQL ${Math.round(bare.rate)}/s (${Math.round((100 * rate) / bare.rate)} %)`,
    reach: isReal ? '≥ 35 % of bare SQL' : '≥ 150 per second',
    ok: isReal ? rate >= 0.35 * bare.rate : rate >= 150,
  });
  const half = await cannon(url, question, { duration: SECONDS, overallRate: Math.max(1, Math.floor(rate / 2)) });
  figure(`nearest p99 at half that load, ${engine}`, milliseconds(half.latency.p99), {
    baseline: `bare SQL p99 ${milliseconds(quantile(bare.durations, 0.99))}`,
    reach: isReal ? '≤ 25 ms' : '',
    ok: isReal ? half.latency.p99 <= 25 : null,
  });

  let name = 0;
  const places = await load(
    async () => {
      const response = await fetch(`${url}/api/v1/places?q=${encodeURIComponent(NAMES[name++ % NAMES.length])}`);
      await response.arrayBuffer();
    },
    { concurrency: 1, seconds: SECONDS },
  );
  const p95 = quantile(places.durations, 0.95);
  figure(`findPlaces p95, one at a time, ${engine}`, milliseconds(p95), {
    baseline: `median ${milliseconds(quantile(places.durations, 0.5))}`,
    reach: isReal ? '≤ 30 ms' : '',
    ok: isReal ? p95 <= 30 : null,
  });

  const box = await boxWith(url, 1000);
  const list = await load(
    async () => {
      const response = await fetch(`${url}/api/v1/points?bbox=${box}&limit=10000`);
      await response.arrayBuffer();
    },
    { concurrency: 1, seconds: 4 },
  );
  const median = quantile(list.durations, 0.5);
  figure(`listPoints, a box with 1,000 points, ${engine}`, milliseconds(median), {
    baseline: `p95 ${milliseconds(quantile(list.durations, 0.95))}`,
    reach: isReal ? '≤ 60 ms' : '',
    ok: isReal ? median <= 60 : null,
  });

  const coverage = await load(
    async () => {
      // Each time another radius, so that nothing that was kept can answer.
      const response = await fetch(`${url}/api/v1/coverage?level=regency&radius=${(500 + next() * 99_500).toFixed(1)}`);
      await response.arrayBuffer();
    },
    { concurrency: 1, seconds: 4 },
  );
  const redrawn = quantile(coverage.durations, 0.5);
  figure(`coverage of the country by regency, ${engine}`, milliseconds(redrawn), {
    baseline: `p95 ${milliseconds(quantile(coverage.durations, 0.95))}`,
    reach: isReal ? '≤ 100 ms' : '≤ 400 ms',
    ok: redrawn <= (isReal ? 100 : 400),
  });
  const groups = await load(
    async () => {
      const radius = (500 + next() * 99_500).toFixed(1);
      const response = await fetch(`${url}/api/v1/coverage?groups=development&radius=${radius}`);
      await response.arrayBuffer();
    },
    { concurrency: 1, seconds: 3 },
  );
  const ofGroups = quantile(groups.durations, 0.5);
  figure(`coverage of the underdeveloped and the others, ${engine}`, milliseconds(ofGroups), {
    baseline: `the first, which sorts: ${milliseconds(groups.durations[0])}`,
    reach: isReal ? '≤ 100 ms' : '≤ 400 ms',
    ok: ofGroups <= (isReal ? 100 : 400),
  });
  await benchVillages(engine, url);
}

/** All villages in columns, packed, as the planner's page fetches them to try its own plan. */
async function benchVillages(engine, url) {
  const ask = async (encoding) => {
    const start = performance.now();
    const bytes = await bytesOf(`${url}/api/v1/coverage/village-columns`, encoding);
    return { bytes, duration: performance.now() - start };
  };
  // While the first is made, a request that asks little tells how long the server lets others wait.
  let isMade = false;
  const first = ask('gzip').finally(() => {
    isMade = true;
  });
  let longest = 0;
  while (!isMade) {
    const start = performance.now();
    await bytesOf(`${url}/healthz`, 'identity');
    longest = Math.max(longest, performance.now() - start);
  }
  const [gzip, brotli] = [await first, await ask('br')];
  figure(`83,449 villages in columns, first time, ${engine}`, milliseconds(gzip.duration), {
    baseline: `kept: ${milliseconds(brotli.duration)}`,
  });
  figure(`others wait meanwhile at the most, ${engine}`, milliseconds(longest), {
    reach: '≤ 50 ms',
    ok: longest <= 50,
  });
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
  figure(`83,449 villages in columns, gzip, ${engine}`, kilobytes(gzip.bytes), {
    baseline: `brotli ${kilobytes(brotli.bytes)}`,
  });
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

/** A box round the middle of Nusa Tenggara, grown until so many points lie in it. */
async function boxWith(url, wanted) {
  for (let half = 0.5; half < 20; half += 0.25) {
    const box = [121 - half, -9 - half / 2, 121 + half, -9 + half / 2].join(',');
    const response = await fetch(`${url}/api/v1/points?bbox=${box}&limit=1&properties=status`);
    if ((await response.json()).numberMatched >= wanted) return box;
  }
  throw new Error(`There are no ${wanted} points in any box.`);
}

/** Requests from this machine to this machine, bounded in time. */
function cannon(url, question, options) {
  return autocannon({
    url,
    connections: CONCURRENCY,
    ...options,
    requests: [{ setupRequest: (request) => ({ ...request, path: question() }) }],
  });
}
