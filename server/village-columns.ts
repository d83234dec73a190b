import type { Request, Response } from '../shared/api.ts';
import { today } from '../shared/today.ts';
import type { VillageColumns } from '../shared/village-columns.ts';
import { measuredOf } from './coverage.ts';
import type { Db } from './db/connect.ts';
import type { Published } from './queries/published.ts';
import { listUnderdeveloped } from './queries/regions.ts';
import { districtsOf, villagesOf } from './queries/village-columns.ts';

/** About so many villages are read at a time, so that other requests are answered in between. */
const BATCH = 2000;

type Columns = Pick<VillageColumns, 'districts' | 'number' | 'name' | 'lon' | 'lat' | 'population' | 'distance'>;

/** The columns of the whole country, which many ask for, of the data set that was asked last. */
let country: { readonly version: string; readonly columns: Promise<Columns> } | null = null;

/** Every village of a region with its distance, in columns that travel in little. */
export async function villageColumns(
  db: Db,
  published: Published,
  { region }: Request<'villageColumns'>,
): Promise<Response<'villageColumns'>> {
  await measuredOf(db, published, 'region', region);
  const [columns, underdevelopedRegencies] = await Promise.all([
    region ? columnsOf(db, published, region) : columnsOfCountry(db, published),
    listUnderdeveloped(db, region, today()),
  ]);
  return { ...columns, underdevelopedRegencies, dataset: published.kind, datasetVersion: published.version };
}

function columnsOfCountry(db: Db, published: Published): Promise<Columns> {
  if (country?.version === published.version) return country.columns;
  const asked = { version: published.version, columns: columnsOf(db, published, undefined) };
  country = asked;
  asked.columns.catch(() => {
    if (country === asked) country = null;
  });
  return asked.columns;
}

async function columnsOf(db: Db, published: Published, region: string | undefined): Promise<Columns> {
  const districts = await districtsOf(db, region);
  const columns: Columns = { districts, number: [], name: [], lon: [], lat: [], population: [], distance: [] };
  let [lastLon, lastLat] = [0, 0];
  for (const batch of inBatches(districts)) {
    for (const row of await villagesOf(db, published, batch)) {
      columns.number.push(row.number);
      columns.name.push(row.name);
      columns.lon.push(row.lon - lastLon);
      columns.lat.push(row.lat - lastLat);
      [lastLon, lastLat] = [row.lon, row.lat];
      columns.population.push(row.population);
      columns.distance.push(row.distance);
    }
  }
  return columns;
}

/** Codes of districts that follow one another, about as many villages in each batch. */
function inBatches(districts: VillageColumns['districts']): string[][] {
  const batches: string[][] = [];
  let villages = Number.POSITIVE_INFINITY;
  for (const district of districts) {
    if (villages >= BATCH) {
      batches.push([]);
      villages = 0;
    }
    batches.at(-1)?.push(district.code);
    villages += district.villages;
  }
  return batches;
}
