import type { Sql } from 'postgres';
import { findChanges } from './changes.ts';
import type { Difference } from './imported.ts';
import { isMeasured, measureCoverage } from './measure.ts';
import { switchTo } from './publish.ts';
import { findRelease } from './release.ts';

/** There is nothing to go back to; the message says what there is. */
export class RollbackError extends Error {}

interface Kept {
  readonly id: number;
  readonly name: string;
  readonly version: string;
  readonly pointsOf: number | null;
  readonly populationList: number | null;
}

/**
 * Publishes the data set again that was published before this one, or the one of a version, in one transaction.
 * @throws RollbackError when it is not kept.
 */
export async function rollBack(
  sql: Sql,
  version: string | null,
): Promise<Difference & { readonly name: string; readonly version: string }> {
  const current = await findRelease(sql);
  if (!current) throw new RollbackError('Nothing is published yet, so there is nothing to go back to.');
  const kept = await sql<Kept[]>`
    select id, name, version, points_of as "pointsOf", population_list as "populationList"
    from dataset where state = 'retired' order by id desc`;
  const target = kept.find((one) => (version === null ? one.id < current.id : one.version.startsWith(version)));
  if (!target) throw new RollbackError(unkept(version, kept));
  if (!(await isMeasured(sql, target.id))) await measureCoverage(sql, target);
  const { publication, difference } = await findChanges(sql, current, target);
  await switchTo(sql, target.id, target.version, publication);
  return { ...difference, name: target.name, version: target.version };
}

function unkept(version: string | null, kept: readonly Kept[]): string {
  const wanted = version === null ? 'No older data set is kept' : `No data set of version ${version} is kept`;
  const others = kept.map((one) => one.version).join(', ');
  return `${wanted}; nothing was changed. ${others === '' ? 'There are none to go back to.' : `Kept are: ${others}.`}`;
}
