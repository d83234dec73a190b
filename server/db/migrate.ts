import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres, { type Sql } from 'postgres';
import { DatabaseError } from './database-error.ts';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any number, the same for all: two programs that start together migrate one after the other. */
const MIGRATION_LOCK = 7634;
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Brings the schema up to date, forward only, each file in a transaction of its own.
 * @returns the names of the files that were applied.
 * @throws DatabaseError when the database lacks PostGIS, was migrated by a newer program, or belongs to another user.
 */
export async function migrate(sql: Sql): Promise<string[]> {
  try {
    return await bringUpToDate(sql);
  } catch (error) {
    if (!(error instanceof postgres.PostgresError && error.code === INSUFFICIENT_PRIVILEGE)) throw error;
    throw new DatabaseError(
      `The user of DATABASE_URL may not set up this database: ${error.message}. Make it the owner, and let a superuser run: create extension postgis; create extension pg_trgm;`,
    );
  }
}

async function bringUpToDate(sql: Sql): Promise<string[]> {
  await requireExtensions(sql);
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort();
  await sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
    await transaction`
      create table if not exists migration (file text primary key, applied_at timestamptz not null default now())`;
  });
  const applied: string[] = [];
  for (const file of files) {
    const text = await readFile(path.join(FOLDER, file), 'utf8');
    const isNew = await sql.begin(async (transaction) => {
      await transaction`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
      const [seen] = await transaction`select 1 from migration where file = ${file}`;
      if (seen) return false;
      await transaction.unsafe(text);
      await transaction`insert into migration (file) values (${file})`;
      return true;
    });
    if (isNew) applied.push(file);
  }
  const unknown = (await sql<{ file: string }[]>`select file from migration`).filter(
    ({ file }) => !files.includes(file),
  );
  if (unknown.length === 0) return applied;
  throw new DatabaseError(
    `The database was migrated by a newer program (${unknown.map(({ file }) => file).join(', ')}). Start that one, or use another database.`,
  );
}

async function requireExtensions(sql: Sql): Promise<void> {
  for (const name of ['postgis', 'pg_trgm']) {
    const [available] = await sql`select 1 from pg_available_extensions where name = ${name}`;
    if (!available) {
      throw new DatabaseError(`The database has no extension ${name}. On Debian: apt install postgresql-15-postgis-3.`);
    }
  }
}
