import type { Sql } from 'postgres';
import { column, inBatches } from './batches.ts';
import type { CheckedPoint } from './imported.ts';
import { keyPoints, POINT_FIELDS, pointTable, type StoredPoint, storePoints } from './point-table.ts';
import { GIVEN, proposeId } from './proposed-id.ts';
import { findSuccessors } from './successors.ts';

/** Stores points, each with the id it keeps from list to list. */
export interface IdGiver {
  readonly store: (points: readonly CheckedPoint[]) => Promise<void>;
  /** Names those that were held back until all are known. @throws when the list states an id twice. */
  readonly finish: () => Promise<void>;
}

const BATCH = 2_000;

/**
 * An id that the list states is kept. A point without one has the id that follows from its name and place; when the list
 * before knows no such id, it may be a point that moved or was renamed: it waits until it is clear which ids have gone.
 * @param previous the data set whose points came before; `null`: there is none to follow.
 */
export async function createIdGiver(sql: Sql, dataset: number, previous: number | null): Promise<IdGiver> {
  const arriving = `arriving_point_${dataset}`;
  if (previous !== null) {
    await sql.unsafe(`
      create unlogged table ${arriving} (like access_point including defaults, position integer generated always as identity)`);
  }

  async function store(points: readonly CheckedPoint[]): Promise<void> {
    const named = points.map((point) => ({ point, row: { ...point, id: point.statedId ?? proposeId(point) } }));
    const unstated = named.filter(({ point }) => point.statedId === null).map(({ row }) => row.id);
    const known = previous === null ? null : await idsOf(sql, previous, unstated);
    const isSettled = ({ point, row }: (typeof named)[number]) =>
      point.statedId !== null || known === null || known.has(row.id);
    await storeRows(pointTable(dataset), named.filter(isSettled));
    await storeRows(
      arriving,
      named.filter((one) => !isSettled(one)),
    );
  }

  async function storeRows(table: string, rows: readonly { readonly row: StoredPoint }[]): Promise<void> {
    if (rows.length > 0)
      await storePoints(
        sql,
        table,
        dataset,
        rows.map(({ row }) => row),
      );
  }

  async function finish(): Promise<void> {
    await tellApart(sql, pointTable(dataset));
    await keyPoints(sql, dataset);
    if (previous === null) return;
    await tellApart(sql, arriving);
    const successors = await findSuccessors(sql, dataset, previous);
    const [row] = await sql<{ last: number | null }[]>`select max(position) as last from ${sql(arriving)}`;
    for (const positions of inBatches(
      Array.from({ length: row?.last ?? 0 }, (_, index) => index + 1),
      BATCH,
    )) {
      const followed = positions.flatMap((position) => {
        const id = successors.get(position);
        return id === undefined ? [] : [{ position, id }];
      });
      await sql`
        insert into ${sql(pointTable(dataset))} (dataset, id, ${sql.unsafe(POINT_FIELDS)})
        select ${dataset}::int, coalesce(followed.id, arriving.id), ${sql.unsafe(POINT_FIELDS)}
        from ${sql(arriving)} as arriving left join unnest(${column(followed, 'position')}::int[],
          ${column(followed, 'id')}::text[]) as followed (position, id) using (position)
        where position between ${positions[0] ?? 0} and ${positions.at(-1) ?? 0}`;
    }
    await sql`drop table ${sql(arriving)}`;
  }

  return { store, finish };
}

/** Which of these ids does a data set have? */
async function idsOf(sql: Sql, dataset: number, ids: readonly string[]): Promise<Set<string>> {
  const rows = await sql<{ id: string }[]>`
    select id from access_point where dataset = ${dataset} and id = any(${[...ids]}::text[])`;
  return new Set(rows.map(({ id }) => id));
}

/** Points of one name at one place are numbered: TI-7Q2M0KX9RD, TI-7Q2M0KX9RD-2. */
async function tellApart(sql: Sql, table: string): Promise<void> {
  await sql`
    update ${sql(table)} as point set id = point.id || '-' || number
    from (
      select ctid, row_number() over (partition by id order by found::text) as number from ${sql(table)} as found
      where id in (select id from ${sql(table)} where id like ${`${GIVEN}%`} group by id having count(*) > 1)
    ) as same
    where same.ctid = point.ctid and number > 1`;
}
