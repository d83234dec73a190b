import type { Feature } from 'geojson';
import type { SitePlan } from '../shared/site-plan.ts';

/** A site plan as a GeoJSON FeatureCollection: a point a site, in their order, and what holds of the whole plan beside them. */
export function sitePlanGeojson({ sites, ...plan }: SitePlan): string {
  const features = sites.map(
    ({ lon, lat, ...properties }): Feature => ({
      type: 'Feature',
      id: properties.code,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties,
    }),
  );
  return JSON.stringify({ type: 'FeatureCollection', plan, features });
}
