import type { Response } from '../shared/api.ts';
import { today } from '../shared/today.ts';
import { failureOf } from './http/problems.ts';
import type { MethodFacts } from './pages/method-words.ts';
import { describeDataset, listAreaSources } from './queries/datasets.ts';
import { listDestinations } from './queries/destinations.ts';
import { listUnderdeveloped } from './queries/regions.ts';
import type { Site } from './site.ts';

/** What the page about the method says of the data. It is there to be read also while the database is away. */
export async function methodFacts({ database, published, publicUrl }: Site): Promise<MethodFacts> {
  const known = { today: today(), publicUrl };
  try {
    const current = await published();
    const [described, areas, destinations, listed] = await Promise.all([
      describeDataset(database.sql, current),
      listAreaSources(database.sql, current),
      listDestinations(database.sql),
      listUnderdeveloped(database.sql, undefined, known.today),
    ]);
    const dataset = described && { ...described, publishedOn: described.publishedAt.slice(0, 10) };
    return { ...known, dataset, people: peopleList(areas), destinations, listed: listed.length };
  } catch (error) {
    if (failureOf(error).status !== 503) throw error;
    return { ...known, dataset: null, people: null, destinations: null, listed: null };
  }
}

/** A source without a publisher is one this program comes with: people of regencies, spread over villages. */
function peopleList(areas: Response<'dataset'>['areas']): MethodFacts['people'] {
  const list = areas.find(({ subject }) => subject === 'population');
  return list && list.publisher !== null ? { publisher: list.publisher, asOf: list.asOf } : null;
}
