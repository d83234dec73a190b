import postgres, { type Sql } from 'postgres';

/** Readers queue behind who waits for a lock, so that a drop gives up after this time and tries again. */
const LOCK_TIMEOUT = '200ms';
const ATTEMPTS = 20;
const LOCK_NOT_AVAILABLE = '55P03';
const KEPT_FOR_ROLLBACK = 3;
/** What a data set has of its own; each name ends in the number of the data set. */
const TABLES = ['access_point', 'village_coverage', 'arriving_point', 'leaving_point'] as const;

/** Removes what broken-off loads have left: data sets that were never published, their tables, and what only they referred to. */
export async function dropLeftovers(sql: Sql): Promise<void> {
  const loading = await sql<{ id: number }[]>`select id from dataset where state = 'loading'`;
  for (const { id } of loading) await dropDataset(sql, id);
  const orphans = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'
      and relname ~ ${`^(${TABLES.join('|')})_[0-9]+$`}
      and not exists (select from dataset where relname ~ ('_' || id || '$'))`;
  for (const { name } of orphans) await dropPatiently(sql, [name]);
  await sql`delete from publication where published_at is null`;
  await dropUnusedLists(sql);
}

/** Keeps the last data sets for a rollback and drops those before them, unless a later one shows their points. */
export async function dropOldDatasets(sql: Sql): Promise<void> {
  const old = await sql<{ id: number }[]>`
    select id from dataset where state = 'retired' order by id desc offset ${KEPT_FOR_ROLLBACK}`;
  for (const { id } of old) {
    const [used] = await sql`select 1 from dataset where points_of = ${id}`;
    if (!used) await dropDataset(sql, id);
  }
  await dropUnusedLists(sql);
}

/** Removes a data set with all that is its own; leaves it alone when it is published. */
export async function dropDataset(sql: Sql, id: number): Promise<void> {
  const [published] = await sql`select 1 from dataset where id = ${id} and state = 'published'`;
  if (published) return;
  await sql`delete from region_coverage where dataset = ${id}`;
  const dropped = await dropPatiently(
    sql,
    TABLES.map((table) => `${table}_${id}`),
  );
  if (dropped) await sql`delete from dataset where id = ${id}`;
}

/** Drops tables in one transaction. @returns false when readers were in the way all the time; the next run tries again. */
export async function dropPatiently(sql: Sql, tables: readonly string[]): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await sql.begin(async (transaction) => {
        await transaction.unsafe(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
        for (const table of tables) await transaction`drop table if exists ${transaction(table)}`;
      });
      return true;
    } catch (error) {
      if (!(error instanceof postgres.PostgresError && error.code === LOCK_NOT_AVAILABLE)) throw error;
    }
  }
  return false;
}

/** Lists of people and outlines that no data set shows. */
async function dropUnusedLists(sql: Sql): Promise<void> {
  const unused = await sql<{ id: number }[]>`
    select id from area_list
    where not exists (select from dataset where area_list.id in (population_list, outline_list))`;
  for (const { id } of unused) {
    await sql`delete from outline where list = ${id}`;
    await sql`delete from area_list where id = ${id}`;
  }
}
