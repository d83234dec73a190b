import type { DatasetKind, PopulationKind } from '../../shared/vocabulary.ts';
import type { Db } from '../db/connect.ts';

/** The data set that readers see, and whose points and outlines it shows; outlines 0 are those this program computed. */
export interface Published {
  readonly id: number;
  readonly points: number;
  readonly outlines: number;
  readonly populations: PopulationKind;
  /** The last publication that it knows of. */
  readonly publication: number;
  readonly version: string;
  readonly kind: DatasetKind;
}

/** Which data set is published? `null` before the first one is. */
export async function findPublished(db: Db): Promise<Published | null> {
  const [row] = await db<Published[]>`
    select id, version, kind, coalesce(points_of, id) as points, coalesce(outline_list, 0) as outlines, populations,
      coalesce((select max(id) from publication where published_at is not null), 0) as publication
    from dataset where state = 'published'`;
  return row ?? null;
}
