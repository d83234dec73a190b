import type { DatasetKind } from '../../shared/vocabulary.ts';
import type { Db } from '../db/connect.ts';

/** The data set that readers see. */
export interface Published {
  readonly id: number;
  readonly version: string;
  readonly kind: DatasetKind;
}

/** Which data set is published? `null` before the first one is. */
export async function findPublished(db: Db): Promise<Published | null> {
  const [row] = await db<Published[]>`select id, version, kind from dataset where state = 'published'`;
  return row ?? null;
}
