import type { Response } from '../../shared/api.ts';
import { type Bbox, INDONESIA } from '../../shared/lon-lat.ts';
import type { Db } from '../db/connect.ts';
import { keepLast } from '../keep-last.ts';
import { clipped, outlineShapes } from '../outline-shapes.ts';
import { pathOf, projection } from '../pages/svg-path.ts';
import type { Published } from '../queries/published.ts';
import { listRegions } from '../queries/regions.ts';
import { widened } from '../region-map.ts';

type Region = Response<'getRegion'>;

/** The areas of a region, in pixels of the picture; each is coloured by what holds of it. */
export interface PlanPicture {
  readonly width: number;
  readonly height: number;
  /** The data of an SVG path: what lies round the region. */
  readonly around: string;
  readonly areas: readonly { readonly code: string; readonly path: string }[];
  /** Districts have no outline: their middles, on the land of their regency. */
  readonly spots: readonly { readonly code: string; readonly x: number; readonly y: number }[];
}

const WIDE = { width: 716, height: 290 } as const;
const SQUARE = { width: 480, height: 400 } as const;
/** How far a vertex may lie from the line that leaves it out, in pixels. */
const TOLERANCE = 0.9;

const drawn = keepLast<PlanPicture>(60);

/** The areas inside a region: provinces, regencies, or the districts of a regency. */
export async function planPicture(db: Db, published: Published, region: Region | null): Promise<PlanPicture> {
  const key = `${published.version} ${region?.code ?? ''}`;
  const known = drawn.get(key);
  if (known) return known;
  const picture = await draw(db, published, region);
  drawn.set(key, picture);
  return picture;
}

async function draw(db: Db, published: Published, region: Region | null): Promise<PlanPicture> {
  const shapes = await outlineShapes(db, published, region === null ? 'province' : 'regency');
  const own = region?.code.split('.').slice(0, 2).join('.') ?? '';
  const isOwn = (code: string) => region === null || code === own || code.startsWith(`${own}.`);
  const size = region === null ? WIDE : SQUARE;
  const frame: Bbox = region === null ? INDONESIA : widened(region.bbox);
  // The picture goes on beyond the box where that has another form.
  const beyond = Math.max(frame[2] - frame[0], frame[3] - frame[1]);
  const project = projection(frame, size);
  const districts = own.includes('.') ? await listRegions(db, published, { level: 'district', parent: own }) : [];
  return {
    ...size,
    around: pathOf(
      shapes.flatMap((shape) => (isOwn(shape.code) ? [] : clipped(shape, frame, beyond))),
      project,
      TOLERANCE,
    ),
    areas: shapes
      .filter(({ code }) => isOwn(code))
      .map(({ code, area }) => ({ code, path: pathOf([area], project, TOLERANCE) })),
    spots: districts.map(({ code, lon, lat }) => {
      const [x, y] = project([lon, lat]);
      return { code, x: Math.round(x), y: Math.round(y) };
    }),
  };
}
