import type { Query, Response } from '../shared/api.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { LARGEST_LIMIT, type View } from './view-state.ts';

export type Filters = Pick<Query<'listPoints'>, 'category' | 'technology' | 'status'>;

/** The filters as the interface takes them; an empty list is no filter. */
export function filtersOf({ category, technology, status }: View): Filters {
  return {
    ...(category.length > 0 && { category: category.join(',') }),
    ...(technology.length > 0 && { technology: technology.join(',') }),
    ...(status.length > 0 && { status: status.join(',') }),
  };
}

export function hasFilters(view: View): boolean {
  return view.category.length + view.technology.length + view.status.length > 0;
}

export type Nearby = Response<'nearestPoints'>['features'][number];

/** The points in reach, nearest first, and when there are none the nearest one beyond. */
export interface Nearest {
  readonly within: readonly Nearby[];
  /** There are further points in reach than these. */
  readonly more: boolean;
  readonly beyond: Nearby | null;
}

/** The list of a view; null while no place is known. */
export function useNearest(view: View): { answer: Answer<Nearest>; retry: () => void } | null {
  const place = view.origin && { lon: String(view.origin[0]), lat: String(view.origin[1]), ...filtersOf(view) };
  const reach = view.radius === null ? {} : { maxDistance: String(view.radius) };
  // One more than is shown tells whether there are more.
  const limit = String(Math.min(view.limit + 1, LARGEST_LIMIT));
  const within = useAnswer('nearestPoints', place && { ...place, ...reach, limit });
  const found = within.answer.state === 'answered' ? within.answer.value.features : null;
  const look = place !== null && found?.length === 0 && view.radius !== null;
  const beyond = useAnswer('nearestPoints', look ? { ...place, limit: '1' } : null);
  if (place === null) return null;
  if (within.answer.state === 'failed') return { answer: within.answer, retry: within.retry };
  if (look && beyond.answer.state === 'failed') return { answer: beyond.answer, retry: beyond.retry };
  if (found === null || (look && beyond.answer.state !== 'answered')) {
    return { answer: { state: 'waiting' }, retry: within.retry };
  }
  const value = {
    within: found.slice(0, view.limit),
    more: found.length > view.limit,
    beyond: (beyond.answer.state === 'answered' && beyond.answer.value.features[0]) || null,
  };
  return { answer: { state: 'answered', value }, retry: within.retry };
}
