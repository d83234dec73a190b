import type { Sql } from 'postgres';
import type { Difference } from './imported.ts';

/** A data set and whose points it shows. */
interface Shown {
  readonly id: number;
  readonly version: string;
  readonly pointsOf: number | null;
}

/** Metres. Less is rounding. */
const MOVED = 1;
/** Columns that are told differently, by the names of the API. */
const TOLD = {
  name: 'name',
  category: 'category',
  technology: 'technology',
  status: 'status',
  verified_on: 'verifiedOn',
  bandwidth: 'bandwidth',
  opening_hours: 'openingHours',
  provider: 'provider',
  address: 'address',
  village: 'villageCode',
  approximate: 'approximate',
} as const;

/**
 * Stores how the points of a data set differ from those of the one before, under a publication that is being prepared.
 * @returns the number of the publication, and how many points changed how.
 */
export async function findChanges(
  sql: Sql,
  before: Shown | null,
  after: Shown,
): Promise<{ publication: number; difference: Difference }> {
  const [row] = await sql<{ id: number }[]>`
    insert into publication (dataset, version) values (${after.id}, ${after.version}) returning id`;
  if (!row) throw new Error('The database gave the publication no number.');
  const [old, recent] = [before ? (before.pointsOf ?? before.id) : 0, after.pointsOf ?? after.id];
  if (old !== recent) await storeChanges(sql, row.id, old, recent);
  const counts = await sql<{ kind: keyof Difference; count: number }[]>`
    select kind, count(*)::int as count from point_change where publication = ${row.id} group by kind`;
  const difference = { added: 0, removed: 0, moved: 0, changed: 0 };
  for (const { kind, count } of counts) difference[kind] = count;
  return { publication: row.id, difference };
}

async function storeChanges(sql: Sql, publication: number, old: number, recent: number): Promise<void> {
  const fields = sql.unsafe(
    Object.entries(TOLD)
      .map(([column, name]) => `case when a.${column} is distinct from b.${column} then '${name}' end`)
      .join(', '),
  );
  await sql`
    insert into point_change (publication, point, kind, fields, distance)
    select ${publication}::int, id, case when not was then 'added' when not is_there then 'removed'
      when distance > ${MOVED} then 'moved' else 'changed' end,
      case when was and is_there then fields else '{}' end,
      case when distance > ${MOVED} then distance end
    from (
      select coalesce(a.id, b.id) as id, a.id is not null as was, b.id is not null as is_there,
        array_remove(array[${fields}], null) as fields, ST_Distance(a.location, b.location) as distance
      from (select * from access_point where dataset = ${old}) a
        full join (select * from access_point where dataset = ${recent}) b on a.id = b.id
    ) compared
    where not was or not is_there or fields <> '{}' or distance > ${MOVED}`;
}
