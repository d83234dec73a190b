import type { Path64, Paths64 } from 'clipper2-ts';
import { circumcentre } from './circumcentre.ts';
import { toPlane } from './plane.ts';
import type { Settlement } from './settlement.ts';
import { type Triangulation, triangulate } from './triangulation.ts';

type Site = Pick<Settlement, 'regency' | 'lon' | 'lat'>;

/** Regency of the sites set around the country so that every real cell is bounded. */
const NOWHERE = '';
const FAR_SITES = 360;
/** Degrees: no small group of sites is hemmed in. */
const SHORTEST_RADIUS = 20;

/**
 * The part of the plane nearest to a settlement of each regency, by code in ascending order: the union of the Voronoi
 * cells of its sites. Rings are traced along the edges between regencies, so neighbours share every vertex.
 */
export function cellsByRegency(sites: readonly Site[]): Map<string, Paths64> {
  const all = [...sites, ...farSites(sites)];
  const triangulation = triangulate(all);
  const centres = circumcentres(all, triangulation);
  const borders = bordersByRegency(all, triangulation);
  const codes = [...borders.keys()].filter((code) => code !== NOWHERE).sort();
  return new Map(codes.map((code) => [code, traceRings(borders.get(code) ?? new Map(), centres)]));
}

/** Sites on a circle three times as wide as what it surrounds. */
function farSites(sites: readonly Site[]): Site[] {
  const [west, east] = extent(sites.map(({ lon }) => lon));
  const [south, north] = extent(sites.map(({ lat }) => lat));
  const radius = Math.max(1.5 * (east - west), 1.5 * (north - south), SHORTEST_RADIUS);
  return Array.from({ length: FAR_SITES }, (_, index) => {
    const angle = (2 * Math.PI * index) / FAR_SITES;
    const lon = (west + east) / 2 + radius * Math.cos(angle);
    return { regency: NOWHERE, lon, lat: (south + north) / 2 + radius * Math.sin(angle) };
  });
}

function extent(values: readonly number[]): [low: number, high: number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function circumcentres(sites: readonly Site[], { from }: Triangulation): Path64 {
  const corner = (edge: number) => {
    const site = sites[from[edge] ?? 0];
    return toPlane(site?.lon ?? 0, site?.lat ?? 0);
  };
  return Array.from({ length: from.length / 3 }, (_, triangle) => {
    const { x, y } = circumcentre(corner(3 * triangle), corner(3 * triangle + 1), corner(3 * triangle + 2));
    return { x: Math.round(x), y: Math.round(y) };
  });
}

/** For each regency, the steps from triangle to neighbouring triangle that have the regency on one side only. */
function bordersByRegency(sites: readonly Site[], { from, to, twin }: Triangulation): Map<string, Map<number, number>> {
  const borders = new Map<string, Map<number, number>>();
  twin.forEach((other, edge) => {
    const regency = sites[from[edge] ?? 0]?.regency ?? NOWHERE;
    if (other < 0 || regency === sites[to[edge] ?? 0]?.regency) return;
    const steps = borders.get(regency) ?? new Map<number, number>();
    borders.set(regency, steps.set(Math.floor(edge / 3), Math.floor(other / 3)));
  });
  return borders;
}

/** Follows the steps until each ring closes. */
function traceRings(steps: ReadonlyMap<number, number>, centres: Path64): Paths64 {
  const rings: Paths64 = [];
  const open = new Map(steps);
  for (const start of steps.keys()) {
    const ring: Path64 = [];
    for (let at: number | undefined = start; at !== undefined && open.has(at); ) {
      const centre = centres[at];
      if (centre) ring.push(centre);
      const next: number | undefined = open.get(at);
      open.delete(at);
      at = next;
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}
