import { bbox, bboxClip, booleanPointInPolygon } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Bbox, isInside, type LonLat } from '../shared/lon-lat.ts';
import type { OutlineLevel } from '../shared/vocabulary.ts';
import type { Db } from './db/connect.ts';
import { keepLast } from './keep-last.ts';
import { findOutlines } from './queries/outlines.ts';
import type { Published } from './queries/published.ts';

/** The area of a region, and the box it lies in. */
export interface OutlineShape {
  readonly code: string;
  readonly box: Bbox;
  readonly area: Feature<Geometry>;
}

type Outlines = Topology<{ regions: GeometryCollection<{ code: string }> }>;

const kept = keepLast<readonly OutlineShape[]>(4);

/** The areas of all regions of a level, unpacked once per version; none where they have no outlines. */
export async function outlineShapes(
  db: Db,
  published: Published,
  level: OutlineLevel,
): Promise<readonly OutlineShape[]> {
  const key = `${published.version} ${level}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const text = await findOutlines(db, published, level);
  const shapes = text === null ? [] : unpack(JSON.parse(text) as Outlines);
  kept.set(key, shapes);
  return shapes;
}

function unpack(outlines: Outlines): OutlineShape[] {
  return feature(outlines, outlines.objects.regions).features.map((area) => {
    const [west = 0, south = 0, east = 0, north = 0] = bbox(area);
    return { code: area.properties.code, box: [west, south, east, north], area };
  });
}

/** What of a region lies in a frame, or a step beyond it; nothing where they do not meet. The step is in degrees. */
export function clipped({ area, box }: OutlineShape, frame: Bbox, beyond: number): Feature<Geometry>[] {
  const { geometry } = area;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const [west, south, east, north] = frame;
  const wide: [number, number, number, number] = [west - beyond, south - beyond, east + beyond, north + beyond];
  if (box[2] < wide[0] || box[0] > wide[2] || box[3] < wide[1] || box[1] > wide[3]) return [];
  return [bboxClip({ ...area, geometry }, wide)];
}

/** Whether a place lies on land, as far as these outlines know it. */
export function isOnLand(shapes: readonly OutlineShape[], position: LonLat): boolean {
  return shapes.some(({ area, box }) => isInside(position, box) && isWithin(area.geometry, position));
}

function isWithin(geometry: Geometry, [lon, lat]: LonLat): boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
  return booleanPointInPolygon([lon, lat], geometry);
}
