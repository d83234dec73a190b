import type { Position } from 'geojson';
import type { Sql } from 'postgres';
import { INDONESIA, isInside } from '../../shared/lon-lat.ts';
import { type ComputedOutlines, drawOutlines, type OfficialShape } from '../outlines/official-outlines.ts';
import { FileFault } from '../reading/file-fault.ts';
import { isObject, type RawFeature } from '../reading/json-features.ts';
import { versionOf } from '../version.ts';
import type { AreaListContent } from './area-list.ts';
import type { Refusal } from './refusals.ts';
import type { AreaCodes } from './village-codes.ts';

/** Properties that hold the code of a region, without case and marks, the surest first; the id of a feature comes before them. */
const CODE_PROPERTIES =
  'kodekabkota kodekab kdkab kdpkab kdcpum kodewilayah kodekemendagri kemendagri kode kodeprov kdprov kdppum code regencycode provincecode';

/** What outlines are recognised by, and completed from. */
export interface KnownOutlines extends ComputedOutlines {
  readonly codes: AreaCodes;
}

/**
 * Reads features with outlines of regencies or provinces. Regions that the list lacks keep their computed outline; provinces
 * are drawn with the lines of their regencies.
 * @throws FileFault when no region is recognised.
 */
export async function readOutlineList(
  features: AsyncIterable<RawFeature>,
  known: KnownOutlines,
): Promise<AreaListContent> {
  const shapes = new Map<string, OfficialShape>();
  const refused: Refusal[] = [];
  let line = 0;
  for await (const feature of features) {
    line += 1;
    const stated = codeOf(feature);
    const code = known.codes.region(stated);
    const coordinates = polygonsOf(feature.geometry);
    if (!code) refused.push({ line, reason: 'unknown-code', value: stated });
    else if (!coordinates) refused.push({ line, reason: 'unusable-shape', value: stated });
    else if (!coordinates.every(isInIndonesia)) refused.push({ line, reason: 'outside-indonesia', value: stated });
    // One region may come in several features, an island each.
    else shapes.set(code, { code, coordinates: [...(shapes.get(code)?.coordinates ?? []), ...coordinates] });
  }
  if (shapes.size === 0) throw new FileFault('No region of this file was recognised by its code; nothing was changed.');
  const drawn = drawOutlines([...shapes.values()], known);
  const texts = Object.entries(drawn).map(([level, topology]) => ({ level, topology: JSON.stringify(topology) }));
  return {
    rows: line,
    kept: line - refused.length,
    refused,
    version: versionOf(texts),
    store: (sql, list) => store(sql, list, texts),
  };
}

function codeOf({ id, properties }: RawFeature): string {
  const plain = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase().replace(/[^a-z]/g, ''), String(value ?? '')]),
  );
  const stated = CODE_PROPERTIES.split(' ')
    .map((name) => plain.get(name))
    .find((value) => value !== undefined && value !== '');
  return stated ?? (typeof id === 'string' || typeof id === 'number' ? String(id) : '');
}

/** The polygons of a geometry whose rings are closed and hold nothing but positions; `null` for anything else. */
function polygonsOf(geometry: unknown): Position[][][] | null {
  if (!isObject(geometry)) return null;
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : null;
  return Array.isArray(polygons) && polygons.length > 0 && polygons.every(isPolygon) ? polygons : null;
}

function isPolygon(rings: unknown): rings is Position[][] {
  return (
    Array.isArray(rings) &&
    rings.length > 0 &&
    rings.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition))
  );
}

function isPosition(position: unknown): position is Position {
  return Array.isArray(position) && position.length >= 2 && position.every((value) => Number.isFinite(value));
}

function isInIndonesia(rings: Position[][]): boolean {
  return rings.every((ring) => ring.every(([lon = 0, lat = 0]) => isInside([lon, lat], INDONESIA)));
}

async function store(sql: Sql, list: number, texts: readonly { readonly level: string; readonly topology: string }[]) {
  for (const { level, topology } of texts)
    await sql`insert into outline (list, level, topology) values (${list}, ${level}, ${topology})`;
}

/** The names of regions and the outlines this program computed for them. @throws when the areas are not stored yet. */
export async function readComputedOutlines(sql: Sql): Promise<ComputedOutlines> {
  const regions = await sql<{ code: string; name: string }[]>`
    select code, name from region where level in ('province', 'regency')`;
  const outlines = await sql<{ level: string; topology: string }[]>`select level, topology from outline where list = 0`;
  const computed = (level: 'province' | 'regency') => {
    const text = outlines.find((one) => one.level === level)?.topology;
    if (text === undefined) throw new Error('The areas are not stored yet. Run npm start once, then import again.');
    return JSON.parse(text);
  };
  return {
    names: new Map(regions.map(({ code, name }) => [code, name])),
    computed: { province: computed('province'), regency: computed('regency') },
  };
}
