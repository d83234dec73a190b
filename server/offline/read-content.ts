import type { PlacedVillage } from '../../shared/offline/places-file.ts';
import type { SavedPoint } from '../../shared/offline/points-file.ts';
import { dataset } from '../dataset.ts';
import type { Db } from '../db/connect.ts';
import { unavailable } from '../failures.ts';
import {
  countSaved,
  eachSavedPoint,
  eachSavedVillage,
  listEverydayNames,
  listSavedRegions,
} from '../queries/offline.ts';
import { findOutlines } from '../queries/outlines.ts';
import type { Published } from '../queries/published.ts';
import { listRegions } from '../queries/regions.ts';
import type { OfflineContent } from './make-files.ts';

/**
 * Reads all that the files are made of, in pieces, so that an engine with a single session answers others in between.
 * @throws Failure 503 when the data set has gone or changed meanwhile.
 */
export async function readContent(db: Db, published: Published): Promise<OfflineContent> {
  const expected = await countSaved(db, published);
  const points: SavedPoint[] = [];
  for await (const rows of eachSavedPoint(db, published)) points.push(...rows);
  const villages: PlacedVillage[] = [];
  for await (const rows of eachSavedVillage(db, published)) villages.push(...rows);
  const [regions, everydayNames, province, regency] = await Promise.all([
    listSavedRegions(db),
    listEverydayNames(db),
    findOutlines(db, published, 'province'),
    findOutlines(db, published, 'regency'),
  ]);
  if (province === null || regency === null || villages.length === 0) throw prepared();
  const [described, provinces] = await Promise.all([
    dataset(db, published),
    listRegions(db, published, { level: 'province' }),
  ]);
  const isWhole = points.length === expected.points && villages.length === expected.villages;
  if (!isWhole || described.points !== points.length || described.version !== published.version) throw prepared();
  const facts = { dataset: described, provinces };
  return { facts, points, villages, regions, everydayNames, topologies: { province, regency } };
}

export function prepared() {
  return unavailable('The data are being prepared. Please try again in a minute.');
}
