import { setImmediate } from 'node:timers/promises';
import { allocateVillages, type Villages } from '../analysis/villages.ts';
import type { Db } from '../db/connect.ts';
import { unavailable } from '../failures.ts';
import { countMeasuredVillages, eachMeasuredVillage } from '../queries/measured-villages.ts';
import type { Published } from '../queries/published.ts';

/** The villages of the published data set, read once and kept until another is published. */
export interface VillageStore {
  /** @throws Failure 503 while the data set is not measured. */
  readonly read: (db: Db, published: Published) => Promise<Villages>;
}

export function createVillageStore(): VillageStore {
  let kept: { readonly dataset: number; readonly version: string; readonly villages: Promise<Villages> } | null = null;

  return {
    read(db, published) {
      if (kept?.dataset === published.id && kept.version === published.version) return kept.villages;
      const villages = readVillages(db, published);
      const mine = { dataset: published.id, version: published.version, villages };
      kept = mine;
      // What could not be read is tried again by the next who asks.
      villages.catch(() => {
        if (kept === mine) kept = null;
      });
      return villages;
    },
  };
}

async function readVillages(db: Db, published: Published): Promise<Villages> {
  const villages = allocateVillages(await countMeasuredVillages(db, published));
  let place = 0;
  for await (const rows of eachMeasuredVillage(db, published)) {
    for (const { code, lon, lat, population, distance } of rows) {
      villages.code[place] = Number(code.replaceAll('.', ''));
      villages.lon[place] = lon;
      villages.lat[place] = lat;
      villages.population[place] = population;
      villages.distance[place] = distance ?? Number.POSITIVE_INFINITY;
      place += 1;
    }
    // Others come in between, even where the next batch has already arrived.
    await setImmediate();
  }
  if (place !== villages.count || place === 0)
    throw unavailable('The villages are being measured anew. Please try again in a minute.');
  return villages;
}
