import type { Response } from '../../shared/api.ts';
import type { Db } from '../db/connect.ts';
import type { Published } from './published.ts';

type Dataset = Response<'dataset'>;
type Described = Omit<Dataset, 'notice' | 'points' | 'byCategory' | 'byTechnology' | 'byStatus' | 'areas'>;

/** What is said of the published data set? */
export async function describeDataset(db: Db, published: Published): Promise<Described | null> {
  const [row] = await db<Described[]>`
    select name, kind, publisher, source, licence, as_of::text as "asOf", version, file_hash as "fileHash",
      rows_read as "rowsRead", noted, refused, populations,
      case when outline_list is null then 'approximate' else 'official' end as outlines,
      to_char(published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt"
    from dataset where id = ${published.id}`;
  return row ?? null;
}

/** How many points have each category, technology, status? */
export async function countByWord(db: Db, published: Published, column: 'category' | 'technology' | 'status') {
  return db<{ word: string; count: number }[]>`
    select ${db(column)} as word, count(*)::int as count from access_point where dataset = ${published.points} group by 1`;
}

/** Where do the areas come from? An imported list stands in place of what it replaces. */
export async function listAreaSources(db: Db, published: Published): Promise<Dataset['areas']> {
  return db<Dataset['areas']>`
    select subject, coalesce(l.source, s.source) as source, coalesce(l.licence, s.licence) as licence,
      coalesce(l.as_of::text, s.as_of) as "asOf", l.publisher, l.file_hash as "fileHash", l.rows_read as "rowsRead",
      coalesce(l.refused, '[]') as refused
    from area_source s left join (
        select l.* from area_list l join dataset d on l.id in (d.population_list, d.outline_list)
        where d.id = ${published.id}
      ) l using (subject)
    order by s.position`;
}
