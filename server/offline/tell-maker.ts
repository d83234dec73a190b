import { setImmediate } from 'node:timers/promises';
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
import type { ToMaker } from './messages.ts';

/**
 * Tells all that the files are made of, in pieces, so that other requests are answered in between.
 * @throws Failure 503 when the data set has gone or changed meanwhile.
 */
export async function tellMaker(db: Db, published: Published, tell: (message: ToMaker) => void): Promise<void> {
  const expected = await countSaved(db, published);
  const counted = { points: 0, villages: 0 };
  for await (const rows of eachSavedPoint(db, published)) {
    counted.points += rows.length;
    tell({ kind: 'points', rows });
    await setImmediate();
  }
  for await (const rows of eachSavedVillage(db, published)) {
    counted.villages += rows.length;
    tell({ kind: 'villages', rows });
    await setImmediate();
  }
  const [regions, everydayNames, province, regency] = await Promise.all([
    listSavedRegions(db),
    listEverydayNames(db),
    findOutlines(db, published, 'province'),
    findOutlines(db, published, 'regency'),
  ]);
  tell({ kind: 'regions', regions, everydayNames });
  if (province === null || regency === null || counted.villages === 0) throw prepared();
  tell({ kind: 'outlines', topologies: { province, regency } });
  const [described, provinces] = await Promise.all([
    dataset(db, published),
    listRegions(db, published, { level: 'province' }),
  ]);
  const isWhole = counted.points === expected.points && counted.villages === expected.villages;
  if (!isWhole || described.points !== counted.points || described.version !== published.version) throw prepared();
  tell({ kind: 'make', facts: { dataset: described, provinces } });
}

function prepared() {
  return unavailable('The data are being prepared. Please try again in a minute.');
}
