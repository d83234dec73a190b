import type { VillageColumns } from '../../shared/village-columns.ts';
import { type Answer, useAnswer } from '../use-answer.ts';
import { type Villages, villagesOf } from './village-columns.ts';

/** Once for each answer, however many ask: the whole country takes a while. */
const decoded = new WeakMap<VillageColumns, Answer<Villages>>();

/** All villages of a province, regency or district, of the country (null), or nothing to ask (undefined). */
export function useVillages(region: string | null | undefined): {
  readonly answer: Answer<Villages>;
  readonly retry: () => void;
} {
  const query = region === undefined ? null : region === null ? {} : { region };
  const { answer, retry } = useAnswer('villageColumns', query);
  return { answer: answer.state === 'answered' ? decode(answer.value) : answer, retry };
}

function decode(columns: VillageColumns): Answer<Villages> {
  const known = decoded.get(columns);
  if (known) return known;
  const answer: Answer<Villages> = { state: 'answered', value: villagesOf(columns) };
  decoded.set(columns, answer);
  return answer;
}
