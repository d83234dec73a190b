import { simplify } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';
import type { Bbox, LonLat } from '../../shared/lon-lat.ts';

export type Projection = (position: LonLat) => readonly [x: number, y: number];

/** A box of degrees on a picture: its middle in the middle, a degree of longitude shortened as at its middle latitude. */
export function projection(
  [west, south, east, north]: Bbox,
  { width, height }: { readonly width: number; readonly height: number },
): Projection {
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((east - west) * shortened), height / (north - south));
  return ([lon, lat]) => [
    width / 2 + (lon - (west + east) / 2) * shortened * scale,
    height / 2 - (lat - (south + north) / 2) * scale,
  ];
}

/**
 * Areas as the data of an SVG path in whole pixels, each vertex relative to the one before.
 * @param tolerance how far a vertex may lie from the line that leaves it out, in pixels; what is smaller than it is left out whole.
 */
export function pathOf(features: readonly Feature<Geometry>[], project: Projection, tolerance: number): string {
  return features
    .flatMap(({ geometry }) => ringsOf(geometry).map((ring) => ringPath(ring, project, tolerance)))
    .join('');
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function ringPath(ring: readonly Position[], project: Projection, tolerance: number): string {
  const line = ring.map(([lon = 0, lat = 0]) => [...project([lon, lat])]);
  const plain = simplify({ type: 'LineString', coordinates: line }, { tolerance, highQuality: true }).coordinates;
  const vertices: (readonly [number, number])[] = [];
  for (const [x = 0, y = 0] of plain) {
    const next = [Math.round(x), Math.round(y)] as const;
    const last = vertices.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) vertices.push(next);
  }
  // The last vertex is the first again.
  if (vertices.length < 4) return '';
  const [[x, y] = [0, 0], ...rest] = vertices.slice(0, -1);
  let [atX, atY] = [x, y];
  const steps = rest.map(([toX, toY]) => {
    const step = `${toX - atX} ${toY - atY}`;
    [atX, atY] = [toX, toY];
    return step;
  });
  return `M${x} ${y}l${steps.join(' ').replace(/ -/g, '-')}z`;
}
