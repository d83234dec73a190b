import type { Request, Response } from '../shared/api.ts';
import { groupOf, measuredOf } from './coverage.ts';
import { measuredGroups } from './coverage-groups.ts';
import type { Db } from './db/connect.ts';
import { countByDistance } from './queries/coverage-distances.ts';
import type { Published } from './queries/published.ts';

/** Metres: every 500 m up to 30 km, then every 1 km up to 100 km. */
const EDGES: readonly number[] = [
  ...Array.from({ length: 60 }, (_, index) => 500 * (index + 1)),
  ...Array.from({ length: 70 }, (_, index) => 31_000 + 1000 * index),
];

/** How many people and villages live at which distance from their nearest active point. */
export async function coverageDistances(
  db: Db,
  published: Published,
  { region, group: groupCode, asOf }: Request<'coverageDistances'>,
): Promise<Response<'coverageDistances'>> {
  const whole = await measuredOf(db, published, 'region', region);
  const group = groupCode ? await groupOf(db, groupCode, asOf) : null;
  const [rows, [ofGroup]] = await Promise.all([
    countByDistance(db, published, EDGES, { region, regencies: group?.regencies }),
    group ? measuredGroups(db, published, [group]) : [],
  ]);
  const { code, name, population, villages, medianDistance } = ofGroup ?? whole;
  const people = EDGES.map(() => 0);
  const villagesByDistance = EDGES.map(() => 0);
  let beyond = { population: 0, villages: 0 };
  for (const row of rows) {
    if (row.bin >= EDGES.length) beyond = { population: row.people, villages: row.villages };
    else [people[row.bin], villagesByDistance[row.bin]] = [row.people, row.villages];
  }
  return {
    code,
    name,
    population,
    villages,
    medianDistance,
    to: [...EDGES],
    people,
    villagesByDistance,
    beyond,
    distances: 'straight-line',
    populations: published.populations,
    dataset: published.kind,
    datasetVersion: published.version,
  };
}
