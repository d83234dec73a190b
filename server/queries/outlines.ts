import type { OutlineLevel } from '../../shared/vocabulary.ts';
import type { Db } from '../db/connect.ts';

/** What is the TopoJSON of this level, as text? */
export async function findOutlines(db: Db, level: OutlineLevel): Promise<string | null> {
  const [row] = await db<{ topology: string }[]>`select topology from outline where level = ${level}`;
  return row?.topology ?? null;
}
