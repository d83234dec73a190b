import { useState } from 'react';
import type { Query, Response } from '../../shared/api.ts';
import type { EndpointName } from '../../shared/paths.ts';
import { useAnswer } from '../use-answer.ts';

export interface Steady<Value> {
  /** The newest answer about this subject, also while the next one is on its way; null: none came yet. */
  readonly value: Value | null;
  /** The value answers an earlier question. */
  readonly stale: boolean;
  /** undefined: nothing failed. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** An answer that stays while the next one about the same subject is asked for, so that the screen does not go blank. */
export function useSteadyAnswer<Name extends EndpointName>(
  name: Name,
  query: Query<Name> | null,
  subject: string,
): Steady<Response<Name>> {
  const { answer, retry } = useAnswer(name, query);
  const [last, setLast] = useState<{ readonly subject: string; readonly value: Response<Name> } | null>(null);
  if (answer.state === 'answered' && (last?.value !== answer.value || last.subject !== subject)) {
    setLast({ subject, value: answer.value });
  }
  const kept = last?.subject === subject ? last.value : null;
  return {
    value: answer.state === 'answered' ? answer.value : kept,
    stale: answer.state !== 'answered' && kept !== null && query !== null,
    error: answer.state === 'failed' ? answer.error : undefined,
    retry,
  };
}
