import type { Paths64, Point64 } from 'clipper2-ts';
import { groupBy } from '../group.ts';
import { nearTest } from './coast-distance.ts';
import { insideTest } from './inside-test.ts';
import { planeLength, toPlane } from './plane.ts';
import type { Settlement } from './settlement.ts';
import { triangulate } from './triangulation.ts';

/** The largest inland exclave taken for an error in the data, in settlements; true ones such as Colomadu (11) are larger. */
const LARGEST_DOUBTFUL = 4;
/** An exclave that holds a larger share of its regency than this is part of it. */
const LARGEST_SHARE = 0.15;
/** Nearer to the coast than this, an exclave may be an island or a cape. Kilometres. */
const INLAND = 3;

/**
 * The sites without inland exclaves of a few settlements. Exclaves that reach the coast are islands and capes, and stay.
 *
 * @param land the land of the map, in plane units
 */
export function withoutExclaves(sites: readonly Settlement[], land: Paths64): Settlement[] {
  const isInland = inlandTest(land);
  const components = connectedByRegency(sites);
  const sizes = new Map<string, { all: number; largest: number }>();
  for (const component of components) {
    const regency = component[0]?.regency ?? '';
    const { all, largest } = sizes.get(regency) ?? { all: 0, largest: 0 };
    sizes.set(regency, { all: all + component.length, largest: Math.max(largest, component.length) });
  }
  return components
    .filter((component) => {
      const { all, largest } = sizes.get(component[0]?.regency ?? '') ?? { all: 0, largest: 0 };
      const doubtful = component.length <= Math.min(LARGEST_DOUBTFUL, largest - 1, LARGEST_SHARE * all);
      return !(doubtful && component.every(({ lon, lat }) => isInland(toPlane(lon, lat))));
    })
    .flat();
}

function inlandTest(land: Paths64): (point: Point64) => boolean {
  const [isOnLand, isByCoast] = [insideTest(land), nearTest(land, planeLength(INLAND))];
  return (point) => isOnLand(point) && !isByCoast(point);
}

/** Groups the sites into components of one regency each, connected through the edges of the Delaunay triangulation. */
export function connectedByRegency(sites: readonly Settlement[]): Settlement[][] {
  const { from, to } = triangulate(sites);
  const parent = sites.map((_, site) => site);
  const rootOf = (site: number): number => {
    let root = site;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? root] ?? root;
      root = parent[root] ?? root;
    }
    return root;
  };
  from.forEach((one, edge) => {
    const other = to[edge] ?? one;
    if (sites[one]?.regency === sites[other]?.regency) parent[rootOf(one)] = rootOf(other);
  });
  const roots = new Map(sites.map((site, index) => [site, String(rootOf(index))]));
  return [...groupBy(sites, (site) => roots.get(site) ?? '').values()];
}
