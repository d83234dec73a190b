import { request } from 'node:http';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { SITE_PLAN_EVENTS } from '../../shared/paths.ts';
import { problem } from '../../shared/problem.ts';
import { plannedSite, type SitePlan } from '../../shared/site-plan.ts';
import { PLAN_WORKER_ENTRY } from './built.ts';
import { filledDatabase, serve } from './harness.ts';

const database = filledDatabase();

interface Village {
  readonly code: string;
  readonly population: number;
  readonly distance: number;
  /** The villages of its regency that a site here would reach, itself included. */
  readonly reaches: readonly string[];
}

/** What PostGIS says of the villages of a region. */
async function villagesOf(region: string, radius: number): Promise<Map<string, Village>> {
  const rows = await database.sql<Village[]>`
    with inside as (
      select v.code, v.location, c.population, c.distance from village v join village_coverage c on c.village = v.code
      where c.dataset = ${database.published.id} and starts_with(v.code, ${`${region}.`})
    )
    select one.code, one.population, one.distance, array(
      select other.code from inside other where ST_DWithin(one.location, other.location, ${radius}) order by other.code
    ) as reaches
    from inside one`;
  return new Map(rows.map((row) => [row.code, row]));
}

const people = (villages: Map<string, Village>, codes: Iterable<string>) =>
  [...codes].reduce((sum, code) => sum + (villages.get(code)?.population ?? 0), 0);

async function planOf(query: string): Promise<SitePlan> {
  const { status, body } = await database.ask(`/api/v1/site-plan?${query}`);
  expect(status, JSON.stringify(body?.errors)).toBe(200);
  return body;
}

describe.each([
  ['53.03', 3000, 'marginal'],
  ['53.03', 3000, 'exact'],
  ['91.03', 5000, 'lagrangian'],
] as const)('the plan of %s at %i metres with a certificate %s', (region, radius, certificate) => {
  let plan: SitePlan;
  let villages: Map<string, Village>;
  beforeAll(async () => {
    villages = await villagesOf(region, radius);
    plan = await planOf(`region=${region}&radius=${radius}&sites=15&certificate=${certificate}`);
  });

  it('counts what PostGIS counts, site by site', () => {
    const covered = new Set(
      [...villages.values()].filter(({ distance }) => distance <= radius).map(({ code }) => code),
    );
    expect(plan).toMatchObject({ villages: villages.size, population: people(villages, villages.keys()) });
    expect(plan.before).toMatchObject({ villages: covered.size, population: people(villages, covered) });
    const before = people(villages, covered);
    for (const site of plan.sites) {
      const newly = villages.get(site.code)?.reaches.filter((code) => !covered.has(code)) ?? [];
      for (const code of newly) covered.add(code);
      expect(site.gainVillages, site.code).toBe(newly.length);
      expect(site.gain, site.code).toBe(people(villages, newly));
      expect(site.cumulativeGain, site.code).toBe(people(villages, covered) - before);
      expect(site.cumulativeShare).toBeCloseTo(people(villages, covered) / plan.population, 12);
      expect(site.distance).toBeCloseTo(villages.get(site.code)?.distance ?? 0, 6);
    }
    expect(plan.after).toMatchObject({ villages: covered.size, population: people(villages, covered) });
    expect(plan.certificate.gain).toBe(people(villages, covered) - before);
    expect(plan.curve.find(({ sites }) => sites === 15)?.covered).toBe(plan.after.population);
  });

  it('names sites that exist, each once, in order', async () => {
    expect(plan.sites).toHaveLength(15);
    expect(plan.sites.map(({ rank }) => rank)).toEqual(plan.sites.map((_, index) => index + 1));
    expect(new Set(plan.sites.map(({ code }) => code)).size).toBe(15);
    const gains = plan.sites.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    for (const site of plan.sites.slice(0, 3)) {
      const { body } = await database.ask(`/api/v1/regions/${site.code}`);
      expect(site).toMatchObject({ name: body.name, lon: body.lon, lat: body.lat });
      expect(body.parent.startsWith(region)).toBe(true);
    }
  });

  it('begins, if greedy, with a village that no other outdoes, of equal ones the farthest from a point', () => {
    if (certificate !== 'marginal') return expect(plan.certificate.share).toBeGreaterThan(0.95);
    const isOpen = (code: string) => (villages.get(code)?.distance ?? 0) > radius;
    const ranked = [...villages.values()]
      .map((village) => ({ ...village, gain: people(villages, village.reaches.filter(isOpen)) }))
      .toSorted((a, b) => b.gain - a.gain || b.distance - a.distance || (a.code < b.code ? -1 : 1));
    expect(plan.sites[0]).toMatchObject({ code: ranked[0]?.code, gain: ranked[0]?.gain });
  });

  it('is under its bound', () => {
    const { gain, bound, share, optimal } = plan.certificate;
    expect(bound).toBeGreaterThanOrEqual(gain);
    expect(share).toBeCloseTo(gain / bound, 12);
    expect(optimal).toBe(gain === bound);
    if (certificate === 'exact') expect(optimal).toBe(true);
  });
});

describe('a plan', () => {
  it('of the best sites gains no less than a greedy one, whose bound holds for it', async () => {
    const query = 'region=32.10&radius=5000&sites=10';
    const [greedy, relaxed, best] = await Promise.all(
      ['marginal', 'lagrangian', 'exact'].map((certificate) => planOf(`${query}&certificate=${certificate}`)),
    );
    if (!greedy || !relaxed || !best) throw new Error('A plan is missing.');
    expect(best.certificate.optimal).toBe(true);
    for (const { certificate } of [greedy, relaxed]) {
      expect(certificate.gain).toBeLessThanOrEqual(best.certificate.gain);
      expect(certificate.bound).toBeGreaterThanOrEqual(best.certificate.gain);
    }
    expect(relaxed.certificate.bound).toBeLessThan(greedy.certificate.bound);
  });

  it('keeps the villages that must be in, leaves out those that must not, and fills up with others', async () => {
    const free = await planOf('region=53.03&sites=4');
    const [first = '', second = '', third = ''] = free.sites.map(({ code }) => code);
    const plan = await planOf(`region=53.03&sites=4&include=${third}&exclude=${first},${second}`);
    expect(plan.sites[0]).toMatchObject({ code: third, forced: true, rank: 1 });
    expect(plan.sites).toHaveLength(4);
    for (const { code, forced } of plan.sites.slice(1)) {
      expect([first, second]).not.toContain(code);
      expect(forced).toBe(false);
    }
  });

  it('for people of underdeveloped regencies first goes where they live, on the day that is asked about', async () => {
    const plan = await planOf('region=53&weight=underdeveloped&sites=20&asOf=2024-12-31');
    expect(plan.certificate.counts).toBe('underdeveloped-people');
    expect(plan.sites.filter(({ underdeveloped }) => underdeveloped).length).toBeGreaterThan(10);
    const before = await planOf('region=53&weight=underdeveloped&sites=20&asOf=2019-12-31');
    expect(before.certificate.counts).toBe('people');
    expect(before.sites.map(({ code }) => code)).toEqual(
      (await planOf('region=53&sites=20')).sites.map(({ code }) => code),
    );
  });

  it('has fewer sites where nothing more can be gained, and is then the best', async () => {
    const plan = await planOf('region=53.71&radius=5000&sites=1000');
    expect(plan.sites.length).toBeLessThan(1000);
    expect(plan.after.population).toBe(plan.population);
    expect(plan.certificate).toMatchObject({ share: 1, optimal: true });
  });

  it('is the same as CSV and as GeoJSON', async () => {
    const query = 'region=53.03&sites=5';
    const plan = await planOf(query);
    const csv = await database.ask(`/api/v1/site-plan.csv?${query}&delimiter=;&bom=true`);
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename=site-plan.csv');
    const rows: Record<string, string>[] = parse(csv.text, { columns: true, delimiter: ';', bom: true });
    expect(Object.keys(rows[0] ?? {})).toEqual(plannedSite.keyof().options);
    expect(rows.map(({ code, gain, forced }) => ({ code, gain, forced }))).toEqual(
      plan.sites.map(({ code, gain, forced }) => ({ code, gain: String(gain), forced: String(forced) })),
    );
    const { body: map } = await database.ask(`/api/v1/site-plan.geojson?${query}`);
    expect(map.plan.certificate).toEqual(plan.certificate);
    for (const [index, { id, geometry, properties }] of map.features.entries()) {
      const { lon, lat, ...site } = plan.sites[index] ?? { lon: 0, lat: 0 };
      expect({ id, properties, coordinates: geometry.coordinates }).toEqual({
        id: properties.code,
        properties: site,
        coordinates: [lon, lat],
      });
    }
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['radius=0', 'radius', /between 500 and 100000/],
    ['radius=100001', 'radius', /between 500 and 100000/],
    ['sites=0', 'sites', /between 1 and 1000/],
    ['sites=1001', 'sites', /between 1 and 1000/],
    ['region=99', 'region', /region that exists/],
    ['region=53.99', 'region', /region that exists/],
    ['region=53.03.08.2027', 'region', /province, regency or district/],
    ['weight=houses', 'weight', /people, villages, underdeveloped/],
    ['certificate=exact', 'certificate', /regency or district/],
    ['certificate=exact&region=53', 'certificate', /regency or district/],
    ['region=53&include=11.01.01.2001', 'include', /lie in the region/],
    ['region=53&exclude=11.01.01.2001', 'exclude', /lie in the region/],
    ['include=53.99.99.9999', 'include', /villages that exist/],
    ['include=53.03', 'include', /codes of villages/],
    ['region=53.03&include=53.03.08.2027&exclude=53.03.08.2027', 'exclude', /not in include/],
    ['sites=1&include=53.03.08.2027,53.03.08.2026', 'include', /no more villages than sites/],
    ['asOf=yesterday', 'asOf', /date/],
  ])('is answered with what would be accepted, also before a stream begins: %s', async (query, parameter, remedy) => {
    for (const path of ['/api/v1/site-plan', '/api/v1/site-plan.csv', SITE_PLAN_EVENTS]) {
      const { status, body, headers } = await database.ask(`${path}?${query}`);
      expect(status).toBe(400);
      expect(headers.get('content-type')).toContain('application/problem+json');
      const fault = problem.parse(body).errors?.find((error) => error.parameter === parameter);
      expect(fault?.accepted).toMatch(remedy);
    }
  });
});

interface Told {
  readonly name: string;
  readonly data: SitePlan;
}

function toldIn(text: string): Told[] {
  expect(text.endsWith('\n\n')).toBe(true);
  return text
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      const [, name = '', data = ''] = /^event: (\w+)\ndata: (.+)$/.exec(block) ?? [];
      return { name, data: JSON.parse(data) };
    });
}

describe('the stream of events', () => {
  it('tells the greedy plan, then better ones, then the end; the last is the plan that is answered', async () => {
    const query = 'region=32.10&radius=5000&sites=9&certificate=exact';
    const { headers, text } = await database.ask(`${SITE_PLAN_EVENTS}?${query}`);
    expect(headers.get('content-type')).toContain('text/event-stream');
    const told = toldIn(text);
    expect(told.at(-1)).toEqual({ name: 'end', data: {} });
    expect(new Set(told.slice(0, -1).map(({ name }) => name))).toEqual(new Set(['progress', 'plan']));
    const plans = told.filter(({ name }) => name === 'plan').map(({ data }) => data);
    expect(plans.length).toBeGreaterThan(1);
    expect(plans[0]?.certificate.method).toBe('marginal');
    for (const [index, { certificate }] of plans.slice(1).entries()) {
      expect(certificate.gain).toBeGreaterThanOrEqual(plans[index]?.certificate.gain ?? 0);
      expect(certificate.bound).toBeLessThanOrEqual(plans[index]?.certificate.bound ?? 0);
    }
    expect(plans.at(-1)).toEqual(await planOf(query));
    // What is known is told at once.
    const again = toldIn((await database.ask(`${SITE_PLAN_EVENTS}?${query}`)).text);
    expect(again).toEqual([
      { name: 'plan', data: plans.at(-1) },
      { name: 'end', data: {} },
    ]);
  });

  it('is neither packed nor kept, and has the headers of every answer', async () => {
    const { headers } = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
      const address = `${database.app.url}${SITE_PLAN_EVENTS}?region=53.71`;
      request(address, { headers: { 'Accept-Encoding': 'gzip, br' } }, (response) => {
        response.resume().once('end', () => resolve(response));
      })
        .once('error', reject)
        .end();
    });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store, no-transform');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('is for reading', async () => {
    const { status, headers } = await database.ask(SITE_PLAN_EVENTS, { method: 'POST' });
    expect(status).toBe(405);
    expect(headers.get('allow')).toContain('GET');
  });
});

describe('while a plan is computed', () => {
  it('whoever comes when all are busy is asked to come back, and who gives up makes room', async () => {
    const own = await openDatabase(readConfig(inject('environment')));
    const app = await serve(own, { workers: { entry: PLAN_WORKER_ENTRY, size: 1, mostWaiting: 0 } });
    try {
      const controller = new AbortController();
      const long = `${SITE_PLAN_EVENTS}?sites=1000&radius=1500&certificate=lagrangian`;
      const stream = await fetch(app.url + long, { signal: controller.signal });
      const reader = stream.body?.getReader();
      await reader?.read();
      const refused = await fetch(`${app.url}/api/v1/site-plan?region=53.71`);
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(problem.parse(await refused.json()).detail).toMatch(/try again/);
      // Other requests are answered meanwhile.
      expect((await fetch(`${app.url}/api/v1/regions`)).status).toBe(200);

      controller.abort();
      await expect(reader?.closed).rejects.toThrow();
      let status = 503;
      while (status === 503) status = (await fetch(`${app.url}/api/v1/site-plan?region=53.71`)).status;
      expect(status).toBe(200);
    } finally {
      await app.close();
      await own.close();
    }
  });
});
