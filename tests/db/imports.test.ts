import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAreaList } from '../../seed/area-lists/area-list.ts';
import { readComputedOutlines, readOutlineList } from '../../seed/area-lists/outlines.ts';
import { readPopulationList } from '../../seed/area-lists/population.ts';
import { readAreaCodes } from '../../seed/area-lists/village-codes.ts';
import { importPoints } from '../../seed/import-points.ts';
import type { CheckedPoint } from '../../seed/imported.ts';
import { listDatasets } from '../../seed/list-datasets.ts';
import type { RawFeature } from '../../seed/reading/json-features.ts';
import { RollbackError, rollBack } from '../../seed/rollback.ts';
import { api } from '../../shared/api.ts';
import { type App, serve } from './harness.ts';
import { type OwnDatabase, ownDatabase, VILLAGES } from './own-database.ts';

let own: OwnDatabase;
let app: App;

beforeAll(async () => {
  own = await ownDatabase();
  app = await serve(own.database, { freshFor: 0 });
});
afterAll(async () => {
  await app?.close();
  await own?.remove();
});

const provenance = {
  name: 'Daftar uji',
  publisher: 'Dinas Uji',
  source: 'uji',
  licence: 'CC0-1.0',
  asOf: '2026-01-31',
  file: 'uji.csv',
};

type Given = Partial<CheckedPoint> & { readonly name: string };

/** A point at the place of village `at`; `north` metres beside it. */
function point({
  at = 0,
  north = 0,
  ...given
}: Given & { readonly at?: number; readonly north?: number }): CheckedPoint {
  const village = VILLAGES[at];
  if (!village) throw new Error(`There is no village ${at}.`);
  return {
    statedId: null,
    category: 'school',
    technology: 'vsat',
    status: 'active',
    verifiedOn: '2026-01-01',
    bandwidth: null,
    openingHours: null,
    provider: null,
    address: null,
    village: village.code,
    lon: village.lon,
    lat: village.lat + north / 111_000,
    approximate: false,
    line: 2,
    notes: [],
    ...given,
  };
}

const refused = [{ reason: 'at-sea', count: 2 }] as const;
const publish = (...points: CheckedPoint[]) =>
  importPoints(own.database, points, provenance, () => ({
    fileHash: 'abc',
    rows: points.length + 2,
    noted: 1,
    refused,
  }));

// biome-ignore lint/suspicious/noExplicitAny: answers of several endpoints
const ask = async (address: string): Promise<any> => (await fetch(app.url + address)).json();
const page = async (address: string) => (await fetch(app.url + address)).text();
const idsByName = async () => {
  const { features } = await ask('/api/v1/points?limit=10000');
  return Object.fromEntries(
    features.map((feature: { id: string; properties: { name: string } }) => [feature.properties.name, feature.id]),
  );
};

describe('ids', () => {
  it('that the list states are kept', async () => {
    await publish(point({ name: 'SD 1', statedId: 'X-1' }), point({ name: 'SD 2', at: 1, statedId: 'X-2' }));
    expect(await idsByName()).toEqual({ 'SD 1': 'X-1', 'SD 2': 'X-2' });
  });

  it('stay with a point that the next list names without one, also where it moved a little or was respelled', async () => {
    const result = await publish(
      point({ name: 'SD  1', north: 200 }),
      point({ name: 'SD Negeri 2', at: 1 }),
      point({ name: 'Puskesmas', at: 2 }),
    );
    const ids = await idsByName();
    expect(ids).toMatchObject({ 'SD  1': 'X-1', 'SD Negeri 2': 'X-2' });
    expect(ids.Puskesmas).toMatch(/^TI-[0-9A-Z]{10}$/);
    expect(result).toMatchObject({ added: 1, removed: 0, moved: 1, changed: 1, published: true });
  });

  it('follow a point that moved within its village, and are not given to another point', async () => {
    const before = await idsByName();
    await publish(
      point({ name: 'SD  1', north: 900 }),
      point({ name: 'SD Negeri 2', at: 1 }),
      point({ name: 'Puskesmas', at: 20 }),
    );
    const ids = await idsByName();
    expect(ids['SD  1']).toBe('X-1');
    expect(ids.Puskesmas).not.toBe(before.Puskesmas);
  });

  it('of the same list are the same again, and nothing is published twice', async () => {
    const list = [point({ name: 'SD A', at: 3 }), point({ name: 'SD A', at: 3 }), point({ name: 'SD B', at: 4 })];
    const { version } = await publish(...list);
    const rows = await own.database.sql`select id from access_point order by id`;
    expect(await publish(...list.toReversed())).toMatchObject({ version, published: false, added: 0, removed: 0 });
    expect(await own.database.sql`select id from access_point order by id`).toEqual(rows);
  });

  it('that stand twice in a list end the import, and the list before stays', async () => {
    const before = await ask('/api/v1/dataset');
    await expect(
      publish(point({ name: 'A', statedId: 'S' }), point({ name: 'B', at: 1, statedId: 'S' })),
    ).rejects.toThrow();
    expect(await ask('/api/v1/dataset')).toEqual(before);
  });
});

describe('an import', () => {
  it('that is stopped by its reader or by too many refusals leaves the list before', async () => {
    const before = await ask('/api/v1/dataset');
    async function* broken() {
      yield point({ name: 'half' });
      throw new Error('the file ends in the middle');
    }
    const outcome = () => ({ fileHash: '', rows: 1, noted: 0, refused: [] });
    await expect(importPoints(own.database, broken(), provenance, outcome)).rejects.toThrow('ends in the middle');
    const tooMany = () => Promise.reject(new Error('too many refused'));
    await expect(importPoints(own.database, [point({ name: 'one' })], provenance, tooMany)).rejects.toThrow('too many');
    expect(await ask('/api/v1/dataset')).toEqual(before);
    expect(await own.database.sql`select 1 from dataset where state = 'loading'`).toHaveLength(0);
  });

  it('waits for another one, and both are published, one after the other', async () => {
    const steps: string[] = [];
    const list = (letter: string) => Array.from({ length: 50 }, (_, at) => point({ name: `${letter}${at}`, at }));
    const outcome = () => ({ fileHash: '', rows: 50, noted: 0, refused: [] });
    const both = await Promise.all(
      ['P', 'Q'].map((letter) =>
        importPoints(own.database, list(letter), provenance, outcome, (step) => steps.push(step)),
      ),
    );
    expect(steps.filter((step) => step === 'waiting')).toHaveLength(1);
    expect(both.map(({ published }) => published)).toEqual([true, true]);
    expect((await ask('/api/v1/dataset')).points).toBe(50);
  });

  it('tells who published, and what was refused and why', async () => {
    const { version } = await publish(
      point({ name: 'SD 1', statedId: 'X-1' }),
      point({ name: 'SD 2', at: 1, statedId: 'X-2' }),
    );
    const told = await ask('/api/v1/dataset');
    expect(told).toMatchObject({
      kind: 'official',
      publisher: 'Dinas Uji',
      asOf: '2026-01-31',
      fileHash: 'abc',
      rowsRead: 4,
      noted: 1,
      points: 2,
      refused,
      version,
    });
    expect(await listDatasets(own.database.sql)).toContain('Refused     2 of 4 rows: at-sea 2');
  });
});

describe('changes', () => {
  it('since a version are added up; what came and went again is left out', async () => {
    const { version } = await ask('/api/v1/dataset');
    await publish(
      point({ name: 'SD 1', statedId: 'X-1', status: 'trouble' }),
      point({ name: 'SD 2', at: 1, statedId: 'X-2' }),
      point({ name: 'SD 3', at: 2, statedId: 'X-3' }),
    );
    await publish(
      point({ name: 'SD 1', statedId: 'X-1', status: 'trouble', north: 300 }),
      point({ name: 'SD 4', at: 3, statedId: 'X-4' }),
    );
    const answer = await ask(`/api/v1/changes?since=${version}`);
    expect(api.changes.response.safeParse(answer).error).toBeUndefined();
    expect(answer.changes).toEqual([
      { id: 'X-1', kind: 'moved', fields: ['status'], distance: expect.closeTo(299, -1) },
      { id: 'X-2', kind: 'removed', fields: [], distance: null },
      { id: 'X-4', kind: 'added', fields: [], distance: null },
    ]);
    expect((await ask(`/api/v1/changes?since=${answer.to.version}`)).changes).toEqual([]);
    const all = await ask('/api/v1/changes?since=2020-01-01');
    expect(all.from).toBeNull();
    expect(all.changes.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      ['X-1', 'added'],
      ['X-4', 'added'],
    ]);
    expect((await fetch(`${app.url}/api/v1/changes?since=0123456789ab`)).status).toBe(400);
  });
});

describe('a rollback', () => {
  it('shows the list before, with its version, and is a change like any other', async () => {
    const now = await ask('/api/v1/dataset');
    const back = await rollBack(own.database.sql, null);
    const { version, points } = await ask('/api/v1/dataset');
    expect(version).toBe(back.version);
    expect(points).toBe(3);
    const { changes } = await ask(`/api/v1/changes?since=${now.version}`);
    expect(changes.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      ['X-1', 'moved'],
      ['X-2', 'added'],
      ['X-3', 'added'],
      ['X-4', 'removed'],
    ]);
    expect(await rollBack(own.database.sql, now.version)).toMatchObject({ version: now.version });
    await expect(rollBack(own.database.sql, 'ffff')).rejects.toThrow(RollbackError);
  });
});

describe('an official list of people', () => {
  async function* rows(text: string) {
    for (const [index, line] of text.split('\n').entries()) yield { line: index + 1, cells: line.split(';') };
  }
  const publishPeople = async (text: string) => {
    const content = await readPopulationList(rows(text), await readAreaCodes(own.database.sql));
    const publication = await publishAreaList(
      own.database,
      'population',
      { ...provenance, fileHash: 'p' },
      content,
      () => undefined,
    );
    return { content, publication };
  };

  it('takes the place of the estimates it covers, and points stay as they are', async () => {
    const before = await ask('/api/v1/dataset');
    const [first, second] = [VILLAGES[0]?.code ?? '', VILLAGES[1]?.code ?? ''];
    const { content, publication } = await publishPeople(
      `Kode Desa;Jumlah Penduduk\n${first};1.234\n${second.replaceAll('.', '')};77\n53.71;9\n99.99.99.9999;1\n${first};5\n`,
    );
    expect(content.refused.map(({ reason }) => reason)).toEqual(['not-a-village', 'unknown-code', 'repeated-code']);
    expect(publication).toMatchObject({ published: true, added: 0, removed: 0, moved: 0, changed: 0 });
    expect(await ask(`/api/v1/regions/${first}`)).toMatchObject({ population: 1234, populationIsEstimate: false });
    expect(await ask(`/api/v1/regions/${VILLAGES[2]?.code}`)).toMatchObject({ populationIsEstimate: true });
    const told = await ask('/api/v1/dataset');
    expect(told).toMatchObject({ populations: 'partly-official', points: before.points });
    expect(told.areas[0]).toMatchObject({ subject: 'population', publisher: 'Dinas Uji', rowsRead: 5 });
    const { total } = await ask('/api/v1/coverage');
    expect(total.populations).toBe('partly-official');
    // Those whom the list does not count are spread over the villages it lacks: nobody is lost.
    expect(total.population).toBe(VILLAGES.reduce((sum, { population }) => sum + population, 0));
    expect(await page('/rencana')).toContain('<meta name="titik-populations" content="partly-official">');
    expect(await page('/metode')).toMatch(
      /dari daftar resmi Dinas Uji, keadaan 31 Januari 2026\. Untuk desa yang tidak ada/,
    );
  });

  it('of all villages makes all numbers official, and goes with a rollback', async () => {
    await publishPeople(`code,population\n`.replaceAll(',', ';') + VILLAGES.map(({ code }) => `${code};10`).join('\n'));
    expect(await ask('/api/v1/regions/53.71')).toMatchObject({ population: 960, populationIsEstimate: false });
    expect((await ask('/api/v1/coverage')).total).toMatchObject({ population: 960, populations: 'official' });
    expect(await page('/rencana')).toContain('<meta name="titik-populations" content="official">');
    const method = await page('/metode?lang=en');
    expect(method).toContain('is that of the official list of Dinas Uji as of 31 January 2026.');
    expect(method).not.toContain('spread evenly');
    await rollBack(own.database.sql, null);
    expect((await ask('/api/v1/dataset')).populations).toBe('partly-official');
  });
});

describe('official outlines', () => {
  it('take the place of the computed ones', async () => {
    const square = (code: string, west: number): RawFeature => ({
      id: null,
      properties: { KDPKAB: code },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, -10.3],
            [west + 0.5, -10.3],
            [west + 0.5, -10],
            [west, -10],
            [west, -10.3],
          ],
        ],
      },
    });
    async function* features() {
      yield square('5371', 123.4);
      yield square('9999', 123.9);
    }
    const { sql } = own.database;
    const known = { codes: await readAreaCodes(sql), ...(await readComputedOutlines(sql)) };
    const content = await readOutlineList(features(), known);
    expect(content).toMatchObject({ rows: 2, kept: 1, refused: [{ line: 2, reason: 'unknown-code' }] });
    await publishAreaList(own.database, 'outlines', { ...provenance, fileHash: 'o' }, content, () => undefined);
    const topology = await ask('/api/v1/outlines?level=regency');
    expect(api.outlines.response.safeParse(topology).error).toBeUndefined();
    expect(topology.objects.regions.geometries.map(({ properties }: { properties: object }) => properties)).toEqual([
      {
        code: '53.71',
        name: 'Kota Kupang',
        lon: expect.closeTo(123.65, 1),
        lat: expect.closeTo(-10.15, 1),
        province: '53',
      },
    ]);
    expect(await ask('/api/v1/dataset')).toMatchObject({ outlines: 'official', populations: 'partly-official' });
  });
});
