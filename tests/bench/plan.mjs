// How soon is a site plan there, how near to the best is it known to be, and is anybody held up meanwhile?
import { setTimeout } from 'node:timers/promises';
import { figure, milliseconds, quantile, random } from './figures.mjs';

const RADIUS = 5000;
const REGENCIES = 20;
/** How long the server is left alone, in milliseconds: what holds it up then is the machine. */
const IDLE = 2000;

/** @param site `{ url, longestDelay }`: a running server, and how long its event loop was held up since it was last asked. */
export async function benchPlan(engine, { url, longestDelay }) {
  // A radius that was not asked for yet, so that nothing that was kept can answer.
  let fresh = RADIUS;
  const national = (sites) => timed(url, { radius: fresh++, sites });
  await longestDelay();
  await setTimeout(IDLE);
  const idle = `idle ${milliseconds(await longestDelay())}`;
  const reportDelay = async (name) => {
    const delay = await longestDelay();
    figure(`event loop held up ${name}, ${engine}`, milliseconds(delay), {
      baseline: idle,
      reach: '≤ 50 ms',
      ok: delay <= 50,
    });
  };

  const first = await national(100);
  figure(`first plan after the start, villages are read, ${engine}`, milliseconds(first.time), {
    baseline: `${first.plan.villages} villages`,
  });
  await reportDelay('while villages are read');
  for (const [sites, most] of [
    [100, 1000],
    [1000, 3000],
  ]) {
    const times = [];
    for (let round = 0; round < 5; round++) times.push((await national(sites)).time);
    const median = quantile(times, 0.5);
    figure(`plan of the country, 5 km, ${sites} sites, ${engine}`, milliseconds(median), {
      baseline: `slowest ${milliseconds(Math.max(...times))}`,
      reach: `≤ ${most / 1000} s`,
      ok: median <= most,
    });
  }
  await reportDelay('by these plans');
  if (engine !== 'postgis') return;
  await certificates(url);
  await reportDelay('by certificates');
  await besideTheBest(url);
  await reportDelay('by best plans');
}

/** The certificate on the gain of every province, and of the country. */
async function certificates(url) {
  const answers = [];
  for (const { code } of await regionsOf(url, 'province'))
    answers.push(await timed(url, { region: code, radius: RADIUS, sites: 20, certificate: 'lagrangian' }));
  const lines = answers.map(({ plan, time }) => {
    const { gain, bound, share } = plan.certificate;
    return [plan.name, String(plan.sites.length), people(gain), people(bound), percent(share), milliseconds(time)];
  });
  table(['Province, 20 sites, 5 km', 'sites', 'gain', 'bound', 'certified', 'time'], lines);
  const shares = answers.map(({ plan }) => plan.certificate.share);
  const slowest = Math.max(...answers.map(({ time }) => time));
  figure(`certificate of ${answers.length} provinces, the lowest`, percent(Math.min(...shares)), {
    baseline: `median ${percent(quantile(shares, 0.5))}, slowest ${milliseconds(slowest)}`,
    reach: '≥ 95 % within 5 s',
    ok: Math.min(...shares) >= 0.95 && slowest <= 5000,
  });
  for (const sites of [100, 1000]) {
    const simple = await timed(url, { radius: RADIUS, sites });
    const { plan, time } = await timed(url, { radius: RADIUS, sites, certificate: 'lagrangian' });
    figure(`certificate of the country, ${sites} sites`, percent(plan.certificate.share), {
      baseline: `simple bound ${percent(simple.plan.certificate.share)}`,
      reach: `in ${milliseconds(time)}`,
    });
  }
}

/** Greedy plans of random regencies beside the best ones. */
async function besideTheBest(url) {
  const next = random(7634);
  const regencies = await regionsOf(url, 'regency');
  const lines = [];
  const shares = [];
  let proved = 0;
  for (let round = 0; round < REGENCIES; round++) {
    const [{ code }] = regencies.splice(Math.floor(next() * regencies.length), 1);
    const question = { region: code, radius: RADIUS, sites: 10 };
    const greedy = await timed(url, question);
    const best = await timed(url, { ...question, certificate: 'exact' });
    const { gain, bound, optimal, method } = best.plan.certificate;
    const share = gain === 0 ? 1 : greedy.plan.certificate.gain / gain;
    shares.push(share);
    if (optimal) proved += 1;
    lines.push([
      greedy.plan.name,
      `${greedy.plan.villages - greedy.plan.before.villages} of ${greedy.plan.villages}`,
      people(greedy.plan.certificate.gain),
      people(gain),
      percent(share),
      milliseconds(greedy.time),
      milliseconds(best.time),
      optimal ? `proved (${method})` : `bound ${people(bound)}`,
    ]);
  }
  table(['Regency, 10 sites, 5 km', 'out of reach', 'greedy', 'best', 'greedy / best', 'greedy', 'best', ''], lines);
  figure(`greedy beside the best plan of ${REGENCIES} regencies, the lowest`, percent(Math.min(...shares)), {
    baseline: `mean ${percent(shares.reduce((sum, share) => sum + share, 0) / shares.length)}`,
    reach: `${proved} of ${REGENCIES} proved`,
  });
}

async function timed(url, question) {
  const start = performance.now();
  const response = await fetch(`${url}/api/v1/site-plan?${new URLSearchParams(question)}`);
  const plan = await response.json();
  if (!response.ok) throw new Error(`${JSON.stringify(question)}: ${plan.detail}`);
  return { plan, time: performance.now() - start };
}

async function regionsOf(url, level) {
  const response = await fetch(`${url}/api/v1/regions?level=${level}`);
  return (await response.json()).regions;
}

function table(head, lines) {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  for (const line of [head, ...lines])
    process.stdout.write(
      `    ${line.map((text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]))).join('  ')}\n`,
    );
}

const people = (count) => Math.round(count).toLocaleString('en');
const percent = (share) => `${(100 * share).toFixed(1)} %`;
