import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { spheroidDistance } from '../server/analysis/spheroid.ts';
import type { LonLat } from '../shared/lon-lat.ts';
import { createFarSearch } from './far-search.ts';
import { SPHERE_MARGIN } from './village-index.ts';

/** So many of the nearest are asked for first; almost always the last of them is out of question. */
const FIRST_LOOK = 4;
/** `spheroidDistance` is within 0.01 % up to 100 km; twice that sets two points apart. */
const PLANE_MARGIN = 1.0002;
/** Kilometres on the sphere; beyond, a sphere and a plane tell too little. */
const FAR = 98;

/**
 * Finds which points can be the nearest to a position in or near Indonesia: those that neither a sphere nor a plane can rule out.
 * Mostly one; which of several is the nearest on the spheroid is left to exact measuring.
 * @returns a function from `[lon, lat]` in degrees to places in `points`; empty when there are none.
 */
export function createNearestSearch(points: readonly LonLat[]): (position: LonLat) => readonly number[] {
  if (points.length === 0) return () => [];
  const tree = new KDBush(points.length);
  for (const [lon, lat] of points) tree.add(lon, lat);
  tree.finish();
  const sphere = ([lon, lat]: LonLat, index: number) => distance(lon, lat, ...at(index));
  const plane = ([lon, lat]: LonLat, index: number) => spheroidDistance(lon, lat, ...at(index));

  const far = createFarSearch(points);

  return (position) => {
    const [lon, lat] = position;
    const first = around(tree, lon, lat, FIRST_LOOK);
    // Kilometres, as this library measures on its sphere.
    const shortestOnSphere = sphere(position, first[0] ?? 0);
    if (shortestOnSphere > FAR) return far(position);
    const reach = shortestOnSphere * SPHERE_MARGIN + 1e-6;
    const isWhole = first.length < FIRST_LOOK || sphere(position, first[FIRST_LOOK - 1] ?? 0) > reach;
    const near = isWhole
      ? first.filter((index) => sphere(position, index) <= reach)
      : around(tree, lon, lat, Number.POSITIVE_INFINITY, reach);
    if (near.length === 1) return near;
    const distances = near.map((index) => plane(position, index));
    const shortest = Math.min(...distances);
    return near.filter((_, place) => (distances[place] ?? 0) <= shortest * PLANE_MARGIN + 0.001);
  };

  function at(index: number): [number, number] {
    const [lon, lat] = points[index] ?? [Number.NaN, Number.NaN];
    return [lon, lat];
  }
}
