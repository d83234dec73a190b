import type { Encoding } from './inspect-file.ts';
import { isObject, jsonFeatures, type RawFeature } from './json-features.ts';
import { MOST_COLUMNS, type RawRow } from './table.ts';
import type { OnBytes } from './text-pieces.ts';

/** Properties of so many features are looked through for headings. */
const LOOKED_AT = 1_000;

/**
 * The features of a GeoJSON collection as a table, the row of headings first: the feature's id, the position of its point, its
 * properties. Of a shape that is no point the name stands where the coordinates would be.
 * @throws FileFault for text that is no GeoJSON.
 */
export async function* geojsonRows(path: string, encoding: Encoding, onBytes: OnBytes): AsyncGenerator<RawRow> {
  const features = jsonFeatures(path, encoding, onBytes);
  const first: RawFeature[] = [];
  while (first.length < LOOKED_AT) {
    const next = await features.next();
    if (next.done) break;
    first.push(next.value);
  }
  const names = [...new Set(first.flatMap(({ properties }) => Object.keys(properties)))].slice(0, MOST_COLUMNS);
  const own = [
    ...(first.some(({ id }) => id !== undefined && id !== null) ? ['id'] : []),
    ...(first.some(({ geometry }) => geometry !== null && geometry !== undefined) ? ['longitude', 'latitude'] : []),
  ];
  const properties = names.filter((name) => !own.includes(name.toLowerCase()));
  yield { line: 0, cells: [...own, ...properties] };
  let line = 0;
  const rowOf = (feature: RawFeature): RawRow => {
    line += 1;
    const cells: Record<string, string> = { id: textOf(feature.id), ...positionOf(feature.geometry) };
    return {
      line,
      cells: [...own.map((name) => cells[name] ?? ''), ...properties.map((name) => textOf(feature.properties[name]))],
    };
  };
  for (const feature of first) yield rowOf(feature);
  for await (const feature of features) yield rowOf(feature);
}

function positionOf(geometry: unknown): { longitude: string; latitude: string } {
  if (!isObject(geometry)) return { longitude: '', latitude: '' };
  const { type, coordinates } = geometry;
  const [lon, lat] = type === 'Point' && Array.isArray(coordinates) ? coordinates : [textOf(type), textOf(type)];
  return { longitude: textOf(lon), latitude: textOf(lat) };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
