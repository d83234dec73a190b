import type { Response } from '../shared/api.ts';
import { nearestQueries } from '../shared/find-query.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import type { View } from './view-state.ts';

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
  const queries = nearestQueries(view);
  const within = useAnswer('nearestPoints', queries?.within ?? null);
  const found = within.answer.state === 'answered' ? within.answer.value.features : null;
  const look = queries !== null && found?.length === 0 && view.radius !== null;
  const beyond = useAnswer('nearestPoints', look ? queries.beyond : null);
  if (queries === null) return null;
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
