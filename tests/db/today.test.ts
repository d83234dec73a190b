import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoverageRow } from '../../shared/coverage.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();
/** The last second of the last day of the list of 62 underdeveloped regencies, by the clocks of Jakarta. */
const LAST_SECOND = new Date('2024-12-31T16:59:59Z');
const NEXT_SECOND = new Date('2024-12-31T17:00:00Z');

const DAILY = [
  '/api/v1/regions?level=regency',
  '/api/v1/regions/53.01',
  '/api/v1/coverage?level=regency',
  '/api/v1/coverage.csv?groups=development',
  '/api/v1/coverage/villages?group=underdeveloped&limit=1',
  '/api/v1/coverage/distances?group=underdeveloped',
  '/api/v1/coverage/village-columns?region=53.71',
  '/api/v1/site-plan?region=53.71&sites=1',
];

describe('on the day after a list has ended', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: LAST_SECOND }));
  afterEach(() => vi.useRealTimers());

  it.each(DAILY)('an answer that knows the list has another version: %s', async (address) => {
    const before = await tagOf(address);
    expect(await tagOf(address)).toBe(before);
    vi.setSystemTime(NEXT_SECOND);
    expect(await tagOf(address)).not.toBe(before);
  });

  it('but not an answer about a day that was named', async () => {
    for (const address of ['/api/v1/coverage?asOf=2024-12-31', '/api/v1/coverage/distances?asOf=2025-01-01']) {
      vi.setSystemTime(LAST_SECOND);
      const before = await tagOf(address);
      vi.setSystemTime(NEXT_SECOND);
      expect(await tagOf(address)).toBe(before);
    }
    vi.setSystemTime(LAST_SECOND);
    expect(await tagOf('/api/v1/coverage')).toBe(await tagOf('/api/v1/coverage?asOf=2024-12-31'));
  });

  it('nor an answer that knows nothing of the list', async () => {
    for (const address of ['/api/v1/points?limit=1', '/api/v1/outlines', '/api/v1/dataset']) {
      vi.setSystemTime(LAST_SECOND);
      const before = await tagOf(address);
      vi.setSystemTime(NEXT_SECOND);
      expect(await tagOf(address)).toBe(before);
    }
  });

  it('all of them tell of the same regencies', async () => {
    expect(await countListed()).toEqual([62, 62, 62]);
    vi.setSystemTime(NEXT_SECOND);
    expect(await countListed()).toEqual([37, 37, 37]);
  });
});

/** How many underdeveloped regencies there are by each answer that names them. */
async function countListed(): Promise<number[]> {
  const [regions, coverage, columns] = await Promise.all(
    ['/api/v1/regions?level=regency', '/api/v1/coverage?level=regency', '/api/v1/coverage/village-columns'].map(
      async (address) => (await database.ask(address)).body,
    ),
  );
  const listed = (rows: readonly Pick<CoverageRow, 'underdeveloped'>[]) => rows.filter((row) => row.underdeveloped);
  return [listed(regions.regions).length, listed(coverage.regions).length, columns.underdevelopedRegencies.length];
}

async function tagOf(address: string): Promise<string | null> {
  const { status, headers } = await database.ask(address);
  expect(status, address).toBe(200);
  return headers.get('etag');
}
