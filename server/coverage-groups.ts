import type { Request } from '../shared/api.ts';
import type { Db } from './db/connect.ts';
import { keepLast } from './keep-last.ts';
import { type Counted, coverageOfRegions, type Measured } from './queries/coverage.ts';
import { type Group, measureGroups } from './queries/coverage-groups.ts';
import type { Published } from './queries/published.ts';

/** So many sets of groups are remembered: those of today, of some other days, and single ones. */
const KEPT = 20;
const kept = keepLast<Promise<Measured[]>>(KEPT);

/** What holds of each group whatever the radius. All villages are put in order for it, so it is kept. */
export function measuredGroups(db: Db, published: Published, groups: readonly Group[]): Promise<Measured[]> {
  const key = JSON.stringify([published.id, published.version, groups]);
  const known = kept.get(key);
  if (known) return known;
  const measured = measureGroups(db, published, groups);
  kept.set(key, measured);
  measured.catch(() => kept.drop(key));
  return measured;
}

/** How many villages and people of each group of regencies are within the radius, added up from its regencies. */
export async function coverageOfGroups(
  db: Db,
  published: Published,
  groups: readonly Group[],
  { radius, asOf }: Pick<Request<'coverage'>, 'radius' | 'asOf'>,
): Promise<Counted[]> {
  const [measured, regencies] = await Promise.all([
    measuredGroups(db, published, groups),
    coverageOfRegions(db, published, { level: 'regency', radius, asOf }),
  ]);
  const byCode = new Map(regencies.map((regency) => [regency.code, regency]));
  return measured.map((group, place) => {
    const members = groups[place]?.regencies ?? [];
    const sum = (key: 'villagesCovered' | 'populationCovered') =>
      members.reduce((all, code) => all + (byCode.get(code)?.[key] ?? 0), 0);
    const isListed: Readonly<Record<string, boolean>> = { underdeveloped: true, other: false };
    return {
      ...group,
      villagesCovered: sum('villagesCovered'),
      populationCovered: sum('populationCovered'),
      underdeveloped: isListed[group.code] ?? null,
    };
  });
}
