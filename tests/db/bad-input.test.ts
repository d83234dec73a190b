import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { api } from '../../shared/api.ts';
import { type EndpointName, paths } from '../../shared/paths.ts';
import { problem } from '../../shared/problem.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();
const LONG = 'x'.repeat(10_000);

/** What nobody outside may see of the inside. */
const INSIDE =
  /node_modules|\bat .+:\d+:\d+|PostgresError|ZodError|TypeError|select .+ from|syntax error|\.ts\b|\.js:/i;

describe('a faulty parameter is named with what would be accepted', () => {
  const faulty: [address: string, parameter: string, remedy: RegExp][] = [
    // Coordinates.
    ['/api/v1/points/nearest', 'lon', /longitude/],
    ['/api/v1/points/nearest?lon=123.6', 'lat', /latitude/],
    ['/api/v1/points/nearest?lat=-10.17', 'lon', /longitude/],
    ['/api/v1/points/nearest?lon=-10.17&lat=123.6', 'lat', /swapped.*lon=123.6&lat=-10.17/],
    ['/api/v1/points/nearest?lon=NaN&lat=0', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=5&lat=abc', 'lat', /^a decimal number[^;]*$/],
    ['/api/v1/points/nearest?lon=5&lat=999', 'lat', /^degrees of latitude[^;]*$/],
    ['/api/v1/points/nearest?lon=0&lat=Infinity', 'lat', /decimal number/],
    ['/api/v1/points/nearest?lon=-Infinity&lat=0', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=&lat=', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=%20&lat=0', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=1e400&lat=0', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=0x7b&lat=0', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=123,6&lat=0', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=181&lat=0', 'lon', /between -180 and 180/],
    ['/api/v1/points/nearest?lon=0&lat=-90.000001', 'lat', /between -90 and 90/],
    ['/api/v1/points/nearest?lon=１２３&lat=0', 'lon', /decimal number/],
    ['/api/v1/points/nearest?lon=0&lat=0&maxDistance=0', 'maxDistance', /metres between 1/],
    ['/api/v1/points/nearest?lon=0&lat=0&maxDistance=1e9', 'maxDistance', /metres between 1/],
    // Limits.
    ['/api/v1/points?limit=0', 'limit', /whole number between 1 and 10000/],
    ['/api/v1/points?limit=-1', 'limit', /whole number/],
    ['/api/v1/points?limit=1.5', 'limit', /whole number/],
    ['/api/v1/points?limit=1e2', 'limit', /whole number/],
    ['/api/v1/points?limit=10001', 'limit', /between 1 and 10000/],
    ['/api/v1/points?limit=99999999999999999999', 'limit', /between 1 and 10000/],
    ['/api/v1/points?limit=', 'limit', /whole number/],
    ['/api/v1/points?offset=-1', 'offset', /whole number/],
    ['/api/v1/points?offset=9999999999', 'offset', /whole number/],
    ['/api/v1/points/nearest?lon=0&lat=0&limit=51', 'limit', /between 1 and 50/],
    ['/api/v1/places?q=kupang&limit=21', 'limit', /between 1 and 20/],
    // Parameters that are not there, or there twice.
    ['/api/v1/points?limits=5', 'limits', /only the parameters .*limit/],
    ['/api/v1/points?Limit=5', 'Limit', /only the parameters .*limit/],
    ['/api/v1/points?__proto__=5', '__proto__', /only the parameters/],
    ['/api/v1/points?constructor=5', 'constructor', /only the parameters/],
    ['/api/v1/points?=5', '', /only the parameters/],
    ['/api/v1/points?limit=5&limit=6', 'limit', /once/],
    ['/api/v1/points?limit[]=5', 'limit[]', /only the parameters/],
    ['/api/v1/points/SIM-00001?id=SIM-00002', 'id', /no parameters/],
    ['/api/v1/dataset?x=1', 'x', /no parameters/],
    // Text.
    ['/api/v1/places', 'q', /name/],
    ['/api/v1/places?q=', 'q', /name of a place/],
    ['/api/v1/places?q=%20%20', 'q', /name of a place/],
    ['/api/v1/places?q=ku%00pang', 'q', /control characters/],
    ['/api/v1/points?q=%1b[31m', 'q', /control characters/],
    ['/api/v1/points?q=%c2%85', 'q', /control characters/],
    ['/api/v1/points/SIM%00', 'id', /control characters/],
    [`/api/v1/points?q=${LONG}`, 'q', /at most 100 characters/],
    [`/api/v1/places?q=${LONG}`, 'q', /at most 200 characters/],
    [`/api/v1/points/${LONG}`, 'id', /at most 100 characters/],
    [`/api/v1/points?${LONG}=1`, `${'x'.repeat(100)}…`, /only the parameters/],
    ['/api/v1/points?q=%ed%a0%80', 'q', /UTF-8/],
    ['/api/v1/places?q=%ed%b0%80kupang', 'q', /UTF-8/],
    ['/api/v1/places?q=%ff', 'q', /UTF-8/],
    ['/api/v1/places?q=%', 'q', /%25/],
    ['/api/v1/places?q=100%', 'q', /%25/],
    ['/api/v1/places?q=%zz', 'q', /%25/],
    ['/api/v1/places?q=kupang&%zz=1', '%zz', /%25/],
    // Boxes.
    ['/api/v1/points?bbox=', 'bbox', /west,south,east,north/],
    ['/api/v1/points?bbox=,,,', 'bbox', /west,south,east,north/],
    ['/api/v1/points?bbox=123,-11,124', 'bbox', /west,south,east,north/],
    ['/api/v1/points?bbox=123,-11,124,-9,0', 'bbox', /west,south,east,north/],
    ['/api/v1/points?bbox=124,-11,123,-9', 'bbox', /west < east/],
    ['/api/v1/points?bbox=123,-9,124,-11', 'bbox', /south < north/],
    ['/api/v1/points?bbox=123,-11,123,-9', 'bbox', /west < east/],
    ['/api/v1/points?bbox=-181,-11,123,-9', 'bbox', /degrees/],
    ['/api/v1/points?bbox=123,-11,124,NaN', 'bbox', /west,south,east,north/],
    ['/api/v1/points?bbox=123,-11,124,1e400', 'bbox', /west,south,east,north/],
    ['/api/v1/regions?bbox=a,b,c,d', 'bbox', /west,south,east,north/],
    // Codes and words.
    ['/api/v1/points?region=5', 'region', /Kemendagri code/],
    ['/api/v1/points?region=5371', 'region', /Kemendagri code/],
    ['/api/v1/points?region=53.71.', 'region', /Kemendagri code/],
    ['/api/v1/points?region=53.71%0a', 'region', /Kemendagri code/],
    ["/api/v1/points?region=53'--", 'region', /Kemendagri code/],
    ['/api/v1/regions/nope', 'code', /Kemendagri code/],
    ['/api/v1/regions/٥٣', 'code', /Kemendagri code/],
    ['/api/v1/regions?parent=x', 'parent', /Kemendagri code/],
    ['/api/v1/regions?level=village', 'parent', /region/],
    ['/api/v1/regions?level=hamlet', 'level', /province, regency, district, village/],
    ['/api/v1/outlines?level=district', 'level', /province, regency/],
    ['/api/v1/points?category=schools', 'category', /school, health/],
    ['/api/v1/points?category=', 'category', /school, health/],
    ['/api/v1/points?category=school,', 'category', /school, health/],
    ['/api/v1/points?technology=5g', 'technology', /fibre, radio, vsat, other/],
    ['/api/v1/points?status=ACTIVE', 'status', /active, trouble/],
    ['/api/v1/points?properties=secret', 'properties', /name, dataset/],
    // Coverage.
    ['/api/v1/coverage?radius=0', 'radius', /metres between 500 and 100000/],
    ['/api/v1/coverage?radius=-5000', 'radius', /metres between 500 and 100000/],
    ['/api/v1/coverage?radius=100001', 'radius', /metres between 500 and 100000/],
    ['/api/v1/coverage?radius=5km', 'radius', /decimal number/],
    ['/api/v1/coverage?level=village', 'level', /province, regency, district/],
    ['/api/v1/coverage?level=province&parent=53', 'parent', /above the level/],
    ['/api/v1/coverage?level=regency&parent=53.71', 'parent', /above the level/],
    ['/api/v1/coverage?level=regency&parent=99', 'parent', /a region that exists/],
    ['/api/v1/coverage?level=district&parent=53.99', 'parent', /a region that exists/],
    ['/api/v1/coverage?groups=poor', 'groups', /development, destination/],
    ['/api/v1/coverage?groups=development&level=regency&parent=53', 'parent', /no parent together with groups/],
    ['/api/v1/coverage?asOf=2024-02-30', 'asOf', /date/],
    ['/api/v1/coverage?asOf=0000-01-01', 'asOf', /between 1945/],
    ['/api/v1/coverage?bom=true', 'bom', /only the parameters/],
    ['/api/v1/coverage.csv?delimiter=|', 'delimiter', /comma or a semicolon/],
    ['/api/v1/coverage.csv?bom=yes', 'bom', /true or false/],
    ['/api/v1/coverage.csv?radius=0', 'radius', /metres between 500/],
    ['/api/v1/coverage.geojson?delimiter=,', 'delimiter', /only the parameters/],
    ['/api/v1/coverage/villages?region=99', 'region', /a region that exists/],
    ['/api/v1/coverage/villages?region=53.71.01.1001', 'region', /province, regency or district/],
    ['/api/v1/coverage/villages?group=atlantis', 'group', /underdeveloped, other, danau-toba/],
    ['/api/v1/coverage/villages?group=other&region=53', 'region', /no region together/],
    ['/api/v1/coverage/villages?limit=10001', 'limit', /between 1 and 10000/],
    ['/api/v1/coverage/distances?region=99', 'region', /a region that exists/],
    ['/api/v1/coverage/distances?region=53.71.99', 'region', /a region that exists/],
    ['/api/v1/coverage/distances?region=53.71.01.1001', 'region', /province, regency or district/],
    ['/api/v1/coverage/distances?region=ID', 'region', /Kemendagri code/],
    ['/api/v1/coverage/distances?group=atlantis', 'group', /underdeveloped, other, danau-toba/],
    ['/api/v1/coverage/distances?group=', 'group', /underdeveloped, other/],
    ['/api/v1/coverage/distances?group=other&region=53', 'region', /no region together/],
    ['/api/v1/coverage/distances?group=other&asOf=31-12-2024', 'asOf', /date/],
    ['/api/v1/coverage/distances?radius=5000', 'radius', /only the parameters region, group, asOf/],
    ['/api/v1/coverage/village-columns?region=99', 'region', /a region that exists/],
    ['/api/v1/coverage/village-columns?region=53.99', 'region', /a region that exists/],
    ['/api/v1/coverage/village-columns?region=53.71.01.1001', 'region', /province, regency or district/],
    ['/api/v1/coverage/village-columns?region=', 'region', /Kemendagri code/],
    ['/api/v1/coverage/village-columns?group=other', 'group', /only the parameters? region/],
  ];

  it.each(faulty.map((row) => [row[0].slice(0, 80), ...row] as const))('%s', async (_, address, parameter, remedy) => {
    const { status, headers, body, text } = await database.ask(address);
    expect(status, text.slice(0, 200)).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(headers.get('cache-control')).toBe('no-store');
    const told = problem.parse(body);
    const fault = told.errors?.find((candidate) => candidate.parameter === parameter);
    expect(fault?.accepted).toMatch(remedy);
    expect(told.detail).toContain(fault?.accepted);
    expect(text.length).toBeLessThan(5000);
    expect(text).not.toMatch(INSIDE);
  });

  it('all at once, with the value as it was given', async () => {
    const { body } = await database.ask('/api/v1/points/nearest?lon=abc&limit=0&shape=round');
    expect(problem.parse(body).errors).toEqual([
      { parameter: 'shape', value: 'round', accepted: expect.stringContaining('only the parameters') },
      { parameter: 'lon', value: 'abc', accepted: expect.stringContaining('decimal number') },
      { parameter: 'lat', value: null, accepted: expect.stringContaining('latitude') },
      { parameter: 'limit', value: '0', accepted: expect.stringContaining('between 1 and 50') },
    ]);
  });

  it('but an address of a thousand faults is not answered by a thousand explanations', async () => {
    const { status, body, text } = await database.ask(`/api/v1/points?${'a&'.repeat(5000)}`);
    expect(status).toBe(400);
    expect(problem.parse(body).errors).toHaveLength(20);
    expect(text.length).toBeLessThan(10_000);
  });
});

describe('a path that cannot be read is a bad request', () => {
  it.each(['/api/v1/points/%zz', '/api/v1/points/%ed%a0%80', '/api/v1/regions/%', '/titik/%ff'])(
    '%s',
    async (address) => {
      const { status, headers, body } = await database.ask(address);
      expect(status).toBe(400);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(problem.parse(body).detail).toMatch(/cannot be read/);
    },
  );
});

describe('a page of what cannot be is a page that is not there', () => {
  it.each([
    `/titik/${'x'.repeat(150)}`,
    `/titik/${'x'.repeat(150)}?lang=en`,
    '/titik/%00',
    '/titik/%0a%1b',
    '/wilayah/ID?halaman=2',
    '/wilayah/53%00',
  ])('%s', async (address) => {
    const { status, text, headers } = await database.ask(address);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('etag')).toBeNull();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be sent
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });
});

describe('whatever is asked, the server does not fail and tells nothing of its inside', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "' or 1=1 --",
      "'; drop table access_point; --",
      '") or ("1"="1',
      '$1',
      '#{7*7}',
      '{{7*7}}',
      '../../etc/passwd',
      '<script>alert(1)</script>',
      '\\',
      "\\'",
      '%',
      '%%%',
      '_',
      '\u0000',
      '\u202e',
      '\uffff',
      '😀'.repeat(50),
      'ﷺ',
      'İ'.repeat(99),
      '1e308',
      '-0',
      '9007199254740993',
      'null',
      'undefined',
      '[object Object]',
      'NaN',
      'geo:0,0',
      '90N 180E',
      'https://www.google.com/maps/@90,180,15z',
      'a'.repeat(200),
      '٣,٤',
    ),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.double().map(String),
    fc.integer().map(String),
  );
  const names = Object.keys(paths) as EndpointName[];
  const request = fc.constantFrom(...names).chain((name) =>
    fc.record({
      path: fc.constant(paths[name]),
      inPath: hostile,
      query: fc.array(
        fc.tuple(fc.oneof(fc.constantFrom('limit', ...Object.keys(api[name].request.shape)), hostile), hostile),
        {
          maxLength: 5,
        },
      ),
    }),
  );

  it('at hundreds of random addresses', async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ path, inPath, query }) => {
        const search = new URLSearchParams(query.map(([name, value]) => [name, value]));
        await expectCalm(`${path.replace(/:\w+/, () => encodeURIComponent(inPath.toWellFormed()))}?${search}`);
      }),
      { numRuns: 600, seed: 7634 },
    );
  });

  it('at random values of one parameter that is otherwise right', async () => {
    const right: Readonly<Partial<Record<EndpointName, Record<string, string>>>> = {
      listPoints: { limit: '3', region: '53' },
      nearestPoints: { lon: '123.6', lat: '-10.17' },
      findPlaces: { q: 'kupang' },
      listRegions: { level: 'regency' },
      coverageDistances: { region: '53.71' },
      villageColumns: { region: '53.71.01' },
    };
    const one = fc.constantFrom(...(Object.keys(right) as EndpointName[])).chain((name) =>
      fc.record({
        name: fc.constant(name),
        parameter: fc.constantFrom(...Object.keys(api[name].request.shape)),
        value: hostile,
      }),
    );
    await fc.assert(
      fc.asyncProperty(one, async ({ name, parameter, value }) => {
        await expectCalm(`${paths[name]}?${new URLSearchParams({ ...right[name], [parameter]: value })}`);
      }),
      { numRuns: 600, seed: 1945 },
    );
  });

  async function expectCalm(address: string): Promise<void> {
    const { status, text, body } = await database.ask(address);
    expect(status, address).toBeLessThan(500);
    if (status < 400) return;
    expect(problem.parse(body).status).toBe(status);
    // What was asked is repeated; only the rest is ours.
    expect(
      problem
        .parse(body)
        .errors?.map(({ accepted }) => accepted)
        .join() ?? '',
    ).not.toMatch(INSIDE);
    expect(text).not.toMatch(/node_modules|PostgresError|ZodError/);
  }
});
