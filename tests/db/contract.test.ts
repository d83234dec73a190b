import { describe, expect, it } from 'vitest';
import { api } from '../../shared/api.ts';
import { problem } from '../../shared/problem.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

const requests: Record<keyof typeof api, readonly string[]> = {
  listPoints: [
    '/api/v1/points',
    '/api/v1/points?limit=10000',
    '/api/v1/points?region=53&category=school,health&technology=vsat&status=active&limit=7&offset=3',
    '/api/v1/points?bbox=123,-11,124,-9&properties=name,status',
    '/api/v1/points?q=puskesmas',
    '/api/v1/points?q=100%25_%5C',
    '/api/v1/points?offset=999999',
  ],
  nearestPoints: [
    '/api/v1/points/nearest?lon=123.6&lat=-10.17',
    '/api/v1/points/nearest?lon=-180&lat=90&limit=50',
    '/api/v1/points/nearest?lon=123.6&lat=-10.17&maxDistance=1',
    '/api/v1/points/nearest?lon=106.8&lat=-6.2&category=tourism&status=trouble',
    '/api/v1/points/nearest?lon=123.6&lat=-10.17&region=53.71',
  ],
  getPoint: ['/api/v1/points/SIM-00001'],
  findPlaces: [
    '/api/v1/places?q=kupang',
    '/api/v1/places?q=85361',
    '/api/v1/places?q=-10.17,+123.6',
    '/api/v1/places?q=0,0',
    '/api/v1/places?q=SIM-00001',
    '/api/v1/places?q=kupamg&limit=20',
    '/api/v1/places?q=alak&region=53.71',
  ],
  listRegions: [
    '/api/v1/regions',
    '/api/v1/regions?level=regency',
    '/api/v1/regions?level=district',
    '/api/v1/regions?level=village&parent=53.71.01',
    '/api/v1/regions?level=village&bbox=123.5,-10.3,123.8,-10',
  ],
  getRegion: [
    '/api/v1/regions/53',
    '/api/v1/regions/53.71',
    '/api/v1/regions/53.71.01',
    '/api/v1/regions/53.71.01.1004',
  ],
  outlines: [
    '/api/v1/outlines',
    '/api/v1/outlines?level=regency',
    '/api/v1/outlines?level=regency&bbox=123.5,-10.3,123.8,-10',
  ],
  coverage: [
    '/api/v1/coverage',
    '/api/v1/coverage?level=regency&radius=500',
    '/api/v1/coverage?level=regency&parent=53&radius=100000',
    '/api/v1/coverage?level=district&parent=53.71&radius=1234.5',
    '/api/v1/coverage?level=district&parent=53&asOf=2024-12-31',
    '/api/v1/coverage?groups=development&asOf=2020-10-05',
    '/api/v1/coverage?groups=development&asOf=2019-12-31',
    '/api/v1/coverage?groups=destination&radius=2000',
  ],
  uncoveredVillages: [
    '/api/v1/coverage/villages',
    '/api/v1/coverage/villages?region=53.71.01&radius=500',
    '/api/v1/coverage/villages?region=53&radius=10000&limit=7&offset=3',
    '/api/v1/coverage/villages?group=underdeveloped&asOf=2024-12-31',
    '/api/v1/coverage/villages?group=danau-toba&radius=2000&limit=10000',
    '/api/v1/coverage/villages?radius=100000&offset=999999',
  ],
  coverageDistances: [
    '/api/v1/coverage/distances',
    '/api/v1/coverage/distances?region=53.71.01',
    '/api/v1/coverage/distances?group=underdeveloped&asOf=2024-12-31',
    '/api/v1/coverage/distances?group=underdeveloped&asOf=2019-12-31',
    '/api/v1/coverage/distances?group=danau-toba',
  ],
  villageColumns: [
    '/api/v1/coverage/village-columns',
    '/api/v1/coverage/village-columns?region=53',
    '/api/v1/coverage/village-columns?region=53.71',
    '/api/v1/coverage/village-columns?region=53.71.01',
  ],
  sitePlan: [
    '/api/v1/site-plan?region=53.71&sites=3',
    '/api/v1/site-plan?region=53&weight=underdeveloped&asOf=2024-12-31&certificate=lagrangian',
    '/api/v1/site-plan?region=53.01.16&weight=villages&radius=500&certificate=exact',
    '/api/v1/site-plan?region=53.01&include=53.01.16.2010&exclude=53.01.16.2001,53.01.16.2002&sites=1',
    '/api/v1/site-plan?region=31.71&radius=100000',
    '/api/v1/site-plan?sites=1000',
  ],
  dataset: ['/api/v1/dataset'],
  changes: [
    '/api/v1/changes?since=2020-01-01&limit=7&offset=3',
    '/api/v1/changes?since=2020-01-01T00:00:00Z',
    '/api/v1/changes?since=2999-01-01',
  ],
  offlineFiles: ['/api/v1/offline'],
};

describe('every answer is what the contract says', () => {
  for (const [name, addresses] of Object.entries(requests)) {
    it.each(addresses)(`${name}: %s`, async (address) => {
      const { status, body, headers } = await database.ask(address);
      expect(status).toBe(200);
      const endpoint = api[name as keyof typeof api];
      expect(headers.get('content-type')).toContain(endpoint.mediaType);
      const read = endpoint.response.safeParse(body);
      expect(read.error?.issues.slice(0, 3)).toBeUndefined();
      // Nothing is sent that the contract does not name.
      expect(JSON.parse(JSON.stringify(read.data))).toEqual(body);
    });
  }
});

describe('what is not there is a problem document', () => {
  it.each(['/api/v1/points/nope', '/api/v1/regions/99', '/api/v1/regions/53.99', '/api/v1/nothing'])(
    '%s',
    async (address) => {
      const { status, body, headers } = await database.ask(address);
      expect(status).toBe(404);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(problem.parse(body).detail).not.toBe('');
    },
  );
});
