import type { Request, Response } from '../shared/api.ts';
import { measuredOf } from './coverage.ts';
import type { Db } from './db/connect.ts';
import type { Published } from './queries/published.ts';
import { listUnderdeveloped } from './queries/regions.ts';
import { districtsOf, eachVillage } from './queries/village-columns.ts';

/** Every village of a region with its distance, in columns that travel in little. */
export async function villageColumns(
  db: Db,
  published: Published,
  { region }: Request<'villageColumns'>,
): Promise<Response<'villageColumns'>> {
  await measuredOf(db, published, 'region', region);
  const [districts, underdevelopedRegencies] = await Promise.all([
    districtsOf(db, region),
    listUnderdeveloped(db, region),
  ]);
  const number: number[] = [];
  const name: string[] = [];
  const lon: number[] = [];
  const lat: number[] = [];
  const population: number[] = [];
  const distance: (number | null)[] = [];
  let [lastLon, lastLat] = [0, 0];
  for await (const rows of eachVillage(db, published, region)) {
    for (const row of rows) {
      number.push(row.number);
      name.push(row.name);
      lon.push(row.lon - lastLon);
      lat.push(row.lat - lastLat);
      [lastLon, lastLat] = [row.lon, row.lat];
      population.push(row.population);
      distance.push(row.distance);
    }
  }
  return {
    districts,
    number,
    name,
    lon,
    lat,
    population,
    distance,
    underdevelopedRegencies,
    dataset: published.kind,
    datasetVersion: published.version,
  };
}
