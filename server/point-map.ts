import type { Response } from '../shared/api.ts';
import type { Bbox, LonLat } from '../shared/lon-lat.ts';
import type { Db } from './db/connect.ts';
import { clipped, isOnLand, outlineShapes } from './outline-shapes.ts';
import { pathOf, projection } from './pages/svg-path.ts';
import type { Published } from './queries/published.ts';

/** Width and height of the map in pixels. */
export const POINT_MAP_SIZE = { width: 390, height: 176 } as const;
/** How far a vertex may lie from the line that leaves it out, in pixels: for regencies, and for provinces seen from afar. */
const TOLERANCE = { regency: 0.7, province: 1.5 } as const;
/** A map of more degrees than this from south to north shows provinces. */
const FAR = 2.5;
/** How much of the height of its regency the map of a point shows, and at least and at most how many degrees. */
const SHOWN = { share: 0.7, least: 0.12, most: 1.2 } as const;
/** Room round two places, as a share of what lies between them: neither stands at the edge. */
const ROOM = 0.9;

/** Lines end so far beyond the edge, as a share of the height. */
const BEYOND = 0.05;

/** A place on the map. The outlines are coarse: what stands on land may lie beyond them. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly isOnLand: boolean;
}

/** Where a point lies, in pixels. */
export interface PointMap {
  /** The data of an SVG path: its regency or province, and the land of its neighbours. */
  readonly land: string;
  readonly around: string;
  readonly point: Spot;
  /** The place in force. */
  readonly origin: Spot | null;
}

/** A point in its regency, with the place in force; null where there are no outlines. */
export async function pointMap(
  db: Db,
  published: Published,
  { geometry, properties }: Response<'getPoint'>,
  origin: LonLat | null,
): Promise<PointMap | null> {
  const regencies = await outlineShapes(db, published, 'regency');
  const regency = regencies.find(({ code }) => code === properties.regencyCode);
  if (!regency) return null;
  const frame = frameOf(geometry.coordinates, origin, regency.box);
  const level = frame[3] - frame[1] > FAR ? 'province' : 'regency';
  const shapes = level === 'regency' ? regencies : await outlineShapes(db, published, level);
  const own = shapes.filter(({ code }) => isPart(properties.regencyCode, code));
  const project = projection(frame, POINT_MAP_SIZE);
  const spot = (position: LonLat): Spot => {
    const [x, y] = project(position);
    return { x: Math.round(x), y: Math.round(y), isOnLand: isOnLand(shapes, position) };
  };
  const path = (some: typeof shapes) =>
    pathOf(
      some.flatMap((one) => clipped(one, frame, BEYOND * (frame[3] - frame[1]))),
      project,
      TOLERANCE[level],
    );
  return {
    land: path(own),
    around: path(shapes.filter((one) => !own.includes(one))),
    point: spot(geometry.coordinates),
    origin: origin && spot(origin),
  };
}

function isPart(code: string, region: string): boolean {
  return `${code}.`.startsWith(`${region}.`);
}

/** The point in the middle; with a place in force both, however far they lie apart. */
function frameOf([lon, lat]: LonLat, origin: LonLat | null, [, south, , north]: Bbox): Bbox {
  const [x, y] = origin ? [(lon + origin[0]) / 2, (lat + origin[1]) / 2] : [lon, lat];
  const ratio = POINT_MAP_SIZE.width / POINT_MAP_SIZE.height;
  const usual = Math.min(SHOWN.most, Math.max(SHOWN.least, (north - south) * SHOWN.share));
  const between = origin ? Math.max(Math.abs(lat - origin[1]), Math.abs(lon - origin[0]) / ratio) : 0;
  const height = origin ? between * (1 + ROOM) || SHOWN.least : usual;
  return [x - (height * ratio) / 2, y - height / 2, x + (height * ratio) / 2, y + height / 2];
}
