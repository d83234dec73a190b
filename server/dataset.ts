import type { Response } from '../shared/api.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../shared/vocabulary.ts';
import type { Db } from './db/connect.ts';
import { notFound } from './failures.ts';
import { countByWord, describeDataset, listAreaSources } from './queries/datasets.ts';
import type { Published } from './queries/published.ts';

const NOTICES = {
  simulated: 'Data simulasi, bukan lokasi resmi. Simulated data, not official locations.',
  official: 'Daftar resmi. Official list.',
} as const;

/** What is published. @throws Failure 404 when it has gone meanwhile. */
export async function dataset(db: Db, published: Published): Promise<Response<'dataset'>> {
  const [described, areas, categories, technologies, statuses] = await Promise.all([
    describeDataset(db, published),
    listAreaSources(db, published),
    countByWord(db, published, 'category'),
    countByWord(db, published, 'technology'),
    countByWord(db, published, 'status'),
  ]);
  if (!described) throw notFound('No data set is published.');
  return {
    ...described,
    notice: NOTICES[described.kind],
    points: statuses.reduce((sum, { count }) => sum + count, 0),
    byCategory: fill(CATEGORIES, categories),
    byTechnology: fill(TECHNOLOGIES, technologies),
    byStatus: fill(STATUSES, statuses),
    areas,
  };
}

function fill<Word extends string>(words: readonly Word[], counted: readonly { word: string; count: number }[]) {
  const counts = new Map(counted.map(({ word, count }) => [word, count]));
  return Object.fromEntries(words.map((word) => [word, counts.get(word) ?? 0])) as Record<Word, number>;
}
