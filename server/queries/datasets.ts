import type { Response } from '../../shared/api.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

type Dataset = Response<'dataset'>;
type Described = Pick<Dataset, 'name' | 'kind' | 'source' | 'licence' | 'asOf' | 'publishedAt' | 'version' | 'refused'>;

/** What is said of the published data set? */
export async function describeDataset(db: Db, published: Published): Promise<Described | null> {
  const [row] = await db<Described[]>`
    select name, kind, source, licence, as_of::text as "asOf", version, refused,
      to_char(published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt"
    from dataset where id = ${published.id}`;
  return row ?? null;
}

/** How many points have each category, technology, status? */
export async function countByWord(db: Db, published: Published, column: 'category' | 'technology' | 'status') {
  return db<{ word: string; count: number }[]>`
    select ${db(column)} as word, count(*)::int as count from access_point where dataset = ${published.id} group by 1`;
}

/** Where do the areas come from? */
export async function listAreaSources(db: Db): Promise<Dataset['areas']> {
  return db<Dataset['areas']>`select subject, source, licence, as_of as "asOf" from area_source order by position`;
}
