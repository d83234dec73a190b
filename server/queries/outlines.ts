import type { OutlineLevel } from '../../shared/vocabulary.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

/** What is the TopoJSON of this level, as text? An official list may hold only one of the levels; then the other is computed. */
export async function findOutlines(db: Db, { outlines }: Published, level: OutlineLevel): Promise<string | null> {
  const [row] = await db<{ topology: string }[]>`
    select topology from outline where level = ${level} and list in (0, ${outlines}) order by list desc limit 1`;
  return row?.topology ?? null;
}
