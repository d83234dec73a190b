import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { coverageRow, uncoveredVillage } from '../../shared/coverage.ts';
import { geodesic } from './geodesic.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();

describe('CSV', () => {
  const tables = [
    ['/api/v1/coverage', 'level=regency&radius=2000', 'regions', coverageRow.keyof().options],
    ['/api/v1/coverage', 'groups=destination', 'regions', coverageRow.keyof().options],
    ['/api/v1/coverage/villages', 'region=53&limit=10000', 'villages', uncoveredVillage.keyof().options],
  ] as const;

  it.each(tables)('of %s?%s holds the same as JSON', async (path, query, key, columns) => {
    const { body } = await database.ask(`${path}?${query}`);
    for (const delimiter of [',', ';']) {
      const form = new URLSearchParams({ delimiter });
      const { status, headers, text } = await database.ask(`${path}.csv?${query}&${form}`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename=\w+\.csv$/);
      const rows: Record<string, string>[] = parse(text, { columns: true, delimiter });
      expect(Object.keys(rows[0] ?? {})).toEqual(columns);
      expect(rows).toEqual(body[key].map(asText));
    }
  });

  it('begins with a byte order mark only when asked to', async () => {
    const bytes = async (query: string) => {
      const response = await fetch(`${database.app.url}/api/v1/coverage.csv${query}`);
      return [...new Uint8Array(await response.arrayBuffer()).slice(0, 3)];
    };
    expect(await bytes('?bom=true')).toEqual([0xef, 0xbb, 0xbf]);
    expect(await bytes('')).not.toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('GeoJSON', () => {
  it.each(['level=province', 'level=regency&parent=53', 'groups=development', 'groups=destination'])(
    'of %s has an outline for every row',
    async (query) => {
      const { body } = await database.ask(`/api/v1/coverage?${query}`);
      const { body: map, headers } = await database.ask(`/api/v1/coverage.geojson?${query}`);
      expect(headers.get('content-type')).toContain('application/geo+json');
      expect(map.features.map(({ properties }: { properties: unknown }) => properties)).toEqual(body.regions);
      for (const { id, geometry, properties } of map.features) {
        expect(id).toBe(properties.code);
        expect(['Polygon', 'MultiPolygon'], id).toContain(geometry.type);
        expect(geometry.coordinates.length, id).toBeGreaterThan(0);
      }
    },
  );

  it('of districts has the point in the middle of each', async () => {
    const { body } = await database.ask('/api/v1/coverage.geojson?level=district&parent=53.71');
    const { body: listed } = await database.ask('/api/v1/regions?level=district&parent=53.71');
    expect(body.features).toHaveLength(listed.regions.length);
    for (const [index, { geometry }] of body.features.entries()) {
      const { lon, lat } = listed.regions[index];
      expect(geodesic(geometry.coordinates, [lon, lat]).distance).toBeLessThan(0.01);
    }
  });
});

describe('the description of the API', () => {
  it('names every form and what it takes', async () => {
    const { body } = await database.ask('/openapi.json');
    const parameters = (path: string) =>
      body.paths[path].get.parameters.map(({ name }: { name: string }) => name) as string[];
    const own = parameters('/api/v1/coverage');
    expect(parameters('/api/v1/coverage.csv')).toEqual([...own, 'delimiter', 'bom']);
    expect(parameters('/api/v1/coverage.geojson')).toEqual(own);
    expect(Object.keys(body.paths['/api/v1/coverage/villages.csv'].get.responses['200'].content)).toEqual(['text/csv']);
    const ids = Object.values(body.paths).map((item) => (item as { get: { operationId: string } }).get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function asText(row: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]));
}
