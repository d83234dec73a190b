import { lengthToDegrees } from '@turf/turf';
import { Clipper, type Path64, type Paths64, type Point64 } from 'clipper2-ts';
import type { Position } from 'geojson';
import type { LonLat } from '../../shared/lon-lat.ts';

/**
 * The plane of all shape work: whole micro-degrees, x east and y north, so that overlays are exact and repeatable.
 * A degree of longitude is taken to be as long as one of latitude; within 11.5° of the equator that is off by 2 % at most.
 */
const UNITS_PER_DEGREE = 1e6;

/** A length in kilometres as plane units. */
export function planeLength(kilometres: number): number {
  return lengthToDegrees(kilometres, 'kilometers') * UNITS_PER_DEGREE;
}

/** An area in square kilometres as square plane units. */
export function planeArea(squareKilometres: number): number {
  return squareKilometres * planeLength(1) ** 2;
}

/** Plane units for a number of degrees. */
export function planeDegrees(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE);
}

/** The plane point of a longitude and latitude in degrees. */
export function toPlane(lon: number, lat: number): Point64 {
  return { x: planeDegrees(lon), y: planeDegrees(lat) };
}

/** The longitude and latitude in degrees of a plane point. */
export function toDegrees({ x, y }: Point64): LonLat {
  return [x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE];
}

/** Closed rings of `[lon, lat]` as plane paths, whose last point is not repeated. */
export function ringsToPlane(rings: readonly Position[][]): Paths64 {
  return rings.map((ring) => ring.slice(1).map(([lon = 0, lat = 0]) => toPlane(lon, lat)));
}

/** A plane path as a closed ring of `[x, y]` in plane units. */
export function closedRing(path: Path64): Position[] {
  const ring = path.map(({ x, y }) => [x, y]);
  const [first] = ring;
  return first ? [...ring, first] : [];
}

/** The paths, each turned so that it encloses its area counter-clockwise. */
export function counterClockwise(paths: Paths64): Paths64 {
  return paths.map((path) => (Clipper.isPositive(path) ? path : Clipper.reversePath(path)));
}
