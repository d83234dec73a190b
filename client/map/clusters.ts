import Supercluster from 'supercluster';
import type { MapPoint } from './types.ts';
import { type Box, fromWorld } from './world.ts';

export interface Cluster {
  readonly kind: 'cluster';
  readonly id: number;
  readonly position: readonly [lon: number, lat: number];
  readonly count: number;
}
export interface Single {
  readonly kind: 'single';
  readonly point: MapPoint;
}

export interface ClusterIndex {
  /** What stands for the points of a box (world units) at a zoom. */
  readonly within: (box: Box, zoom: number) => (Cluster | Single)[];
  /** The points of a cluster. */
  readonly members: (id: number) => MapPoint[];
  /** The zoom at which a cluster falls apart. */
  readonly expansionZoom: (id: number) => number;
}

/** Pixels within which points are drawn as one. Two together are still told apart. */
const RADIUS = 36;
const FEWEST = 3;
/** The finest zoom with clusters; beyond it each point stands for itself. */
const FINEST = 15;
/** Below this zoom there is more to gather: the clusters of a coarser zoom are drawn. */
const COARSER_BELOW = 9;

const indexZoom = (zoom: number) => Math.floor(zoom < COARSER_BELOW ? zoom - 0.5 : zoom);

/** Indexes points once; 150,000 take about a second. */
export function indexPoints(points: readonly MapPoint[]): ClusterIndex {
  const index = new Supercluster<{ readonly at: number }, { readonly at: number }>({
    radius: RADIUS,
    extent: 256,
    minPoints: FEWEST,
    maxZoom: FINEST,
  });
  index.load(
    points.map(({ position: [lon, lat] }, at) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { at },
    })),
  );
  const pointAt = (at: number) => points[at] as MapPoint;
  return {
    within([minX, minY, maxX, maxY], zoom) {
      const [west, north] = fromWorld([minX, minY]);
      const [east, south] = fromWorld([maxX, maxY]);
      return index.getClusters([west, south, east, north], indexZoom(zoom)).map(({ properties, geometry }) => {
        if (!('cluster' in properties)) return { kind: 'single', point: pointAt(properties.at) };
        const [lon = 0, lat = 0] = geometry.coordinates;
        return { kind: 'cluster', id: properties.cluster_id, position: [lon, lat], count: properties.point_count };
      });
    },
    members: (id) => index.getLeaves(id, Infinity).map(({ properties }) => pointAt(properties.at)),
    expansionZoom(id) {
      const zoom = index.getClusterExpansionZoom(id);
      return zoom + 0.5 < COARSER_BELOW ? zoom + 0.5 : zoom;
    },
  };
}

/**
 * Radius in px of the disc of a cluster: beyond a least size its area grows with the square root of the count. Smaller at
 * the scale of the country, where islands would be hidden.
 */
export const clusterRadius = (count: number, zoom: number): number =>
  Math.min(4 + 6.2 * count ** 0.25, 28) * (zoom < 6 ? 0.8 : 1);
