import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryShapes } from './cards/card.ts';
import type { Db } from './db/connect.ts';
import { notFound } from './failures.ts';
import { keepLast } from './keep-last.ts';
import { pathOf, projection } from './pages/svg-path.ts';
import { findOutlines } from './queries/outlines.ts';
import type { Published } from './queries/published.ts';
import { listRegions } from './queries/regions.ts';

/** Width and height of the picture, and how far a vertex may lie from the line that leaves it out. */
const SIZE = { width: 716, height: 272, tolerance: 1.2 } as const;
/** The area of a circle for each point, in square pixels. */
const AREA_PER_POINT = 2.8;

const drawn = keepLast<string>(2);

/** Indonesia with a circle for each province, as large as its number of points: an SVG file for both themes. */
export async function countryPicture(db: Db, published: Published): Promise<string> {
  const known = drawn.get(published.version);
  if (known !== undefined) return known;
  const picture = await draw(db, published);
  drawn.set(published.version, picture);
  return picture;
}

async function draw(db: Db, published: Published): Promise<string> {
  const { width, height, land, circles } = await countryShapes(db, published);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>path{fill:#e9e5da;stroke:#6f97a5}circle{fill:#0a6e6a;fill-opacity:.22;stroke:#0a6e6a;stroke-width:1.5}@media(prefers-color-scheme:dark){path{fill:#1c2b31;stroke:#4b6873}circle{fill:#4fc7bf;stroke:#4fc7bf}}</style><path d="${land}"/>${circles
    .map(({ x, y, r }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"/>`)
    .join('')}</svg>`;
}

/** What such a picture is drawn from. @throws Failure 404 while there are no outlines. */
export async function countryShapes(db: Db, published: Published): Promise<CountryShapes> {
  const [topology, regions] = await Promise.all([
    findOutlines(db, published, 'province'),
    listRegions(db, published, { level: 'province' }),
  ]);
  if (topology === null) throw notFound('There are no outlines of provinces yet.');
  const outlines = JSON.parse(topology) as Topology<{
    regions: GeometryCollection<{ code: string; lon: number; lat: number }>;
  }>;
  const { features } = feature(outlines, outlines.objects.regions);
  const frame = projection([94.8, -11.2, 141.2, 6.3], SIZE);
  const circles = features
    .map(({ properties: { code, lon, lat } }) => {
      const points = regions.find((region) => region.code === code)?.points ?? 0;
      const [x, y] = frame([lon, lat]);
      return { x, y, r: Math.sqrt((points * AREA_PER_POINT) / Math.PI) };
    })
    .filter(({ r }) => r > 0)
    // The largest lie below, so that none is hidden.
    .sort((a, b) => b.r - a.r);
  return { width: SIZE.width, height: SIZE.height, land: pathOf(features, frame, SIZE.tolerance), circles };
}
