import type { Fragment } from 'postgres';
import type { Response } from '../../shared/api.ts';
import type { PointChange } from '../../shared/changes.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

/** A switch from one data set to another. */
export type Publication = Response<'changes'>['to'] & { readonly id: number };

/** Which switch made this version public, the last time? `null`: none that is known. */
export async function publicationOf(db: Db, published: Published, version: string): Promise<Publication | null> {
  const [row] = await db<Publication[]>`
    select ${columns(db)} from publication
    where version = ${version} and published_at is not null and id <= ${published.publication}
    order by id desc limit 1`;
  return row ?? null;
}

/** Which switch was the last at this moment? `null`: nothing was published yet. */
export async function publicationAt(db: Db, published: Published, moment: Date): Promise<Publication | null> {
  const [row] = await db<Publication[]>`
    select ${columns(db)} from publication where published_at <= ${moment} and id <= ${published.publication}
    order by id desc limit 1`;
  return row ?? null;
}

/** Which points differ between two switches, in the order of ids, and how many are there on all pages? */
export async function listChanges(
  db: Db,
  [after, until]: readonly [number, number],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ matched: number; changes: PointChange[] }> {
  const net = netChanges(db, after, until);
  const [[row], changes] = await Promise.all([
    db<{ count: number }[]>`select count(*)::int as count from (${net}) net`,
    db<PointChange[]>`${net} order by point limit ${limit} offset ${offset}`,
  ]);
  return { matched: row?.count ?? 0, changes };
}

/** Of several changes of a point, what is left from the first to the last. */
function netChanges(db: Db, after: number, until: number): Fragment {
  return db`
    select point as id, case when was_new then 'added' when is_gone then 'removed'
        when distance is not null then 'moved' else 'changed' end as kind,
      case when was_new or is_gone then '{}' else fields end as fields,
      case when not (was_new or is_gone) then distance end as distance
    from (
      select point, (array_agg(kind order by publication))[1] = 'added' as was_new,
        (array_agg(kind order by publication desc))[1] = 'removed' as is_gone, sum(distance) as distance,
        array(select distinct field from unnest(string_to_array(string_agg(array_to_string(fields, ','), ','), ',')) as field
          where field <> '' order by field) as fields
      from point_change where publication > ${after} and publication <= ${until} group by point
    ) gathered
    where not (was_new and is_gone)`;
}

function columns(db: Db): Fragment {
  return db`
    id, version, to_char(published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt"`;
}
