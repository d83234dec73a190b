import type { Response } from '../shared/api.ts';
import type { Bbox, LonLat } from '../shared/lon-lat.ts';
import type { Db } from './db/connect.ts';
import { clipped, outlineShapes } from './outline-shapes.ts';
import { type Projection, pathOf, projection } from './pages/svg-path.ts';
import { listPoints } from './queries/access-points.ts';
import type { Published } from './queries/published.ts';
import { listRegions } from './queries/regions.ts';

type Region = Response<'getRegion'>;
/** Width and height of the map, the margin round the region, and how far a vertex may lie from the line that leaves it out. */
export const MAP_SIZE = { width: 390, height: 300, margin: 0.06, tolerance: 0.8 } as const;
/** So many dots still tell where points are; more would cost more than they say. */
const MOST_DOTS = 120;
/** The area of a circle for each point, in square pixels. */
const AREA_PER_POINT = 7;

/** What the map of a region shows, in pixels. */
export interface RegionMap {
  /** The data of an SVG path. */
  readonly land: string;
  /** The land of its neighbours, the same way. */
  readonly around: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isActive: boolean }[];
  /** Where there are too many points for dots: one circle for each part. */
  readonly circles: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly uncovered: readonly { readonly x: number; readonly y: number; readonly name: string }[];
}

/** The map of a province or regency; null for what has no outline. */
export async function regionMap(
  db: Db,
  published: Published,
  region: Region,
  uncovered: Response<'uncoveredVillages'>['villages'],
): Promise<RegionMap | null> {
  if (region.level !== 'province' && region.level !== 'regency') return null;
  const shapes = await outlineShapes(db, published, region.level);
  const shape = shapes.find(({ code }) => code === region.code);
  if (!shape) return null;
  const frame = widened(region.bbox);
  const project = projection(frame, MAP_SIZE);
  // The picture goes on beyond the box where that has another form.
  const beyond = Math.max(frame[2] - frame[0], frame[3] - frame[1]);
  const hasDots = region.points <= MOST_DOTS;
  const points = hasDots ? await listPoints(db, published, { region: region.code, limit: MOST_DOTS, offset: 0 }) : [];
  const parts = hasDots
    ? []
    : await listRegions(db, published, {
        level: region.level === 'province' ? 'regency' : 'district',
        parent: region.code,
      });
  return {
    land: pathOf([shape.area], project, MAP_SIZE.tolerance),
    around: pathOf(
      shapes.flatMap((other) => (other === shape ? [] : clipped(other, frame, beyond))),
      project,
      MAP_SIZE.tolerance,
    ),
    dots: points.map(({ lon, lat, status }) => ({ ...at(project, [lon, lat]), isActive: status === 'active' })),
    circles: parts
      .filter(({ points: count }) => count > 0)
      .map(({ lon, lat, points: count }) => ({
        ...at(project, [lon, lat]),
        r: Math.round(Math.sqrt((count * AREA_PER_POINT) / Math.PI) * 10) / 10,
      }))
      .sort((a, b) => b.r - a.r),
    uncovered: uncovered.map(({ lon, lat, name }) => ({ ...at(project, [lon, lat]), name })),
  };
}

function at(project: Projection, position: LonLat): { x: number; y: number } {
  const [x, y] = project(position);
  return { x: Math.round(x), y: Math.round(y) };
}

/** The middles of villages stand inside; their land goes on some way beyond. */
export function widened([west, south, east, north]: Bbox): Bbox {
  const room = Math.max(east - west, north - south, 0.05) * MAP_SIZE.margin;
  return [west - room, south - room, east + room, north + room];
}
