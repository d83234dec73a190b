import type { Sql } from 'postgres';
import type { Database } from '../../server/db/connect.ts';
import { dropLeftovers } from '../drop-datasets.ts';
import type { Provenance } from '../imported.ts';
import { type OnStep, type Publication, republish } from '../publish.ts';
import { findRelease } from '../release.ts';
import type { Refusal } from './refusals.ts';

/** What an official list takes the place of: the people of villages, or the outlines of regions. */
export type Subject = 'population' | 'outlines';

/** What was taken from a list, ready to be stored under its number. */
export interface AreaListContent {
  readonly rows: number;
  readonly kept: number;
  readonly refused: readonly Refusal[];
  /** Hash of what was taken. */
  readonly version: string;
  readonly store: (sql: Sql, list: number) => Promise<void>;
}

const REFERENCE = { population: 'populationList', outlines: 'outlineList' } as const;

/** Stores an official list and publishes the points again with it, in one transaction; all points stay as they are. */
export async function publishAreaList(
  database: Database,
  subject: Subject,
  provenance: Provenance & { readonly fileHash: string },
  content: AreaListContent,
  onStep: OnStep,
): Promise<Publication> {
  return database.exclusively(
    async () => {
      const { sql } = database;
      await dropLeftovers(sql);
      const current = await findRelease(sql);
      if (!current) throw new Error('Nothing is published yet. Run npm start once, then import again.');
      onStep('loading', 0);
      const list = await openList(sql, subject, provenance, content);
      await content.store(sql, list);
      const publication = await republish(sql, current, { [REFERENCE[subject]]: list }, onStep);
      // A list that says what is published already is not needed twice.
      if (!publication.published) await dropLeftovers(sql);
      return publication;
    },
    () => onStep('waiting', 0),
  );
}

async function openList(
  sql: Sql,
  subject: Subject,
  { name, publisher, source, licence, asOf, file, fileHash }: Provenance & { readonly fileHash: string },
  { rows, kept, refused, version }: AreaListContent,
): Promise<number> {
  const counts = new Map<string, number>();
  for (const { reason } of refused) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
  const [row] = await sql<{ id: number }[]>`
    insert into area_list (subject, name, publisher, source, licence, as_of, file, file_hash, version, rows_read, kept, refused)
    values (${subject}, ${name}, ${publisher}, ${source}, ${licence}, ${asOf}, ${file}, ${fileHash}, ${version}, ${rows},
      ${kept}, ${sql.json(reasons)}) returning id`;
  if (!row) throw new Error('The database gave the list no number.');
  return row.id;
}
