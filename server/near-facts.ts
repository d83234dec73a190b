import type { Response } from '../shared/api.ts';
import { type FindQuery, nearestQueries } from '../shared/find-query.ts';
import type { FirstAnswer } from '../shared/first-answers.ts';
import { placeLabel } from '../shared/place-names.ts';
import { atPlace, PLACES_OFFERED } from '../shared/place-query.ts';
import type { Place } from '../shared/places.ts';
import { coordinates } from '../shared/text-format.ts';
import type { Questions } from './page-questions.ts';

type Nearby = Response<'nearestPoints'>['features'][number];

/** What a page with the nearest points shows. */
export interface NearFacts {
  /** With the place in force, also where a text was asked. */
  readonly find: FindQuery;
  /** Every place that the text may have meant, the likeliest first; none when no text was asked. */
  readonly places: readonly Place[];
  /** The village nearest to the place in force, where that has no name of its own; null: far from every village. */
  readonly village: string | null;
  readonly within: readonly Nearby[];
  readonly more: boolean;
  readonly beyond: Nearby | null;
  readonly answers: readonly FirstAnswer[];
}

/**
 * The nearest points of a place, or of the likeliest place for a text.
 * @param region the code of the region in which places and points are looked for.
 */
export async function nearFacts({ ask, answered }: Questions, asked: FindQuery, region?: string): Promise<NearFacts> {
  const inside = region === undefined ? {} : { region };
  const places =
    asked.q === null ? [] : (await ask('findPlaces', { q: asked.q, limit: String(PLACES_OFFERED), ...inside })).places;
  const [best] = places;
  const find = asked.origin === null && best ? atPlace(best, asked) : asked;
  const queries = nearestQueries(find);
  if (queries === null || find.origin === null) {
    return { find, places, village: null, within: [], more: false, beyond: null, answers: answered };
  }
  const q = find.place === null ? coordinates(find.origin) : null;
  const [{ features }, named] = await Promise.all([
    ask('nearestPoints', { ...queries.within, ...inside }),
    q === null ? null : ask('findPlaces', { q, limit: '1' }),
  ]);
  const [near] = named?.places ?? [];
  const looked =
    features.length === 0 && find.radius !== null ? await ask('nearestPoints', { ...queries.beyond, ...inside }) : null;
  return {
    find,
    places,
    village: near && near.code !== null ? placeLabel(near) : null,
    within: features.slice(0, find.limit),
    more: features.length > find.limit,
    beyond: looked?.features[0] ?? null,
    answers: answered,
  };
}
