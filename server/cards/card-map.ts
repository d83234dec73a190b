import type { LonLat } from '../../shared/lon-lat.ts';
import { type Html, html } from '../pages/html.ts';
import type { CardMap, Shape } from './card.ts';

/** Where the map begins on the card, in pixels from the left; its size, and how much of it stays free round the region. */
export const MAP_AT = 700;
const BOX = { width: 500, height: 630, margin: 46 } as const;
/** Nothing is drawn larger than this many pixels a degree of latitude: a village fills no map. */
const LARGEST_SCALE = 1800;
/** From this scale on the outlines are too coarse for a coast: round each settlement there is land, so many pixels wide. */
const CLOSE = { scale: 700, ground: 52 } as const;

type Project = (position: LonLat) => readonly [x: number, y: number];

interface Fitted {
  readonly project: Project;
  /** Pixels a degree of latitude. */
  readonly scale: number;
}

/** The region among its neighbours, its points, and the place in question. What lies left of the box is for others to cover: a clip is dear. */
export function cardMap({ land, around, points, focus }: CardMap): Html {
  const { project, scale } = fitted(land);
  const dots = dotsOf(points, project);
  const size = dotSize(points.length / 2);
  const spot = focus && project(focus);
  const ground = scale < CLOSE.scale ? '' : dots + (spot ? `M${spot.join(' ')}h0` : '');
  return html`<g transform="translate(${MAP_AT})">
<rect width="${BOX.width}" height="${BOX.height}" fill="#d8e6ea"/>
<g fill-rule="evenodd" stroke-linejoin="round" stroke-linecap="round">
<path d="${around.map((shape) => outlineOf(shape, project)).join('')}" fill="#ebe8e0" stroke="#a8a294" stroke-width="1"/>
${ground && html`<path d="${ground}" fill="none" stroke="#6f97a5" stroke-width="${CLOSE.ground + 4}"/>`}
<path d="${outlineOf(land, project)}" fill="#fbf9f4" stroke="#6f97a5" stroke-width="2"/>
${ground && html`<path d="${ground}" fill="none" stroke="#fbf9f4" stroke-width="${CLOSE.ground}"/>`}
</g>
<g fill="none" stroke-linecap="round">
<path d="${dots}" stroke="#fbf9f4" stroke-width="${size + 3.5}"/>
<path d="${dots}" stroke="#0a6e6a" stroke-width="${size}"/>
</g>
${spot ? html`<circle cx="${spot[0]}" cy="${spot[1]}" r="19" fill="#fff"/><circle cx="${spot[0]}" cy="${spot[1]}" r="14" fill="#f2b134" stroke="#12232b" stroke-width="4"/>` : ''}
</g>`;
}

/** Diameter in pixels: where there are many, they are drawn smaller, so that land stays to be seen between them. */
function dotSize(count: number): number {
  return count > 400 ? 4.5 : count > 120 ? 6 : 8;
}

/** Plate carrée with the middle latitude true to scale: near the equator a region keeps its form. */
function fitted(land: Shape): Fitted {
  const [west, south, east, north] = boundsOf(land);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const room = { width: BOX.width - 2 * BOX.margin, height: BOX.height - 2 * BOX.margin };
  const scale = Math.min(
    room.width / Math.max((east - west) * squeeze, 1e-6),
    room.height / Math.max(north - south, 1e-6),
    LARGEST_SCALE,
  );
  const project: Project = ([x, y]) => [
    tenth(BOX.width / 2 + (x - lon) * squeeze * scale),
    tenth(BOX.height / 2 - (y - lat) * scale),
  ];
  return { project, scale };
}

/** west, south, east, north */
export function boundsOf(shape: Shape): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  for (const ring of shape)
    for (const [lon, lat] of ring) {
      bounds[0] = Math.min(bounds[0], lon);
      bounds[1] = Math.min(bounds[1], lat);
      bounds[2] = Math.max(bounds[2], lon);
      bounds[3] = Math.max(bounds[3], lat);
    }
  return bounds;
}

function outlineOf(shape: Shape, project: Project): string {
  return shape.map((ring) => `M${ring.map((position) => project(position).join(' ')).join('L')}Z`).join('');
}

/** Strokes without length, which round ends make dots: a thousand of them are one path. */
function dotsOf(points: Float64Array, project: Project): string {
  let path = '';
  for (let at = 0; at < points.length; at += 2)
    path += `M${project([points[at] ?? 0, points[at + 1] ?? 0]).join(' ')}h0`;
  return path;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
