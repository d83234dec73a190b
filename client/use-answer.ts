import { useCallback, useEffect, useState } from 'react';
import type { Query, Response } from '../shared/api.ts';
import type { FirstAnswer } from '../shared/first-answers.ts';
import type { EndpointName } from '../shared/paths.ts';
import { addressOf } from './address.ts';
import { call } from './api.ts';
import { connectionNow, useConnection } from './offline/connection.ts';

export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown };

interface Kept {
  readonly value: unknown;
  /** As of `Connection`; one of an earlier epoch is shown while it is asked for again. */
  readonly epoch: number;
}

/** Answers kept so that "back" shows the same list at once, newest last. The server is asked again after a reload. */
const kept = new Map<string, Kept>();
const KEPT_AT_MOST = 80;

function keep(address: string, answer: Kept): void {
  kept.delete(address);
  kept.set(address, answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_AT_MOST) break;
    kept.delete(oldest);
  }
}

/** Keeps what the page brought with it. */
export function keepFirstAnswers(answers: readonly FirstAnswer[]): void {
  for (const { name, query, answer } of answers) {
    keep(addressOf(name, query), { value: answer, epoch: connectionNow().epoch });
  }
}

/** Asks for what is likely to be wanted next and keeps it. A failure is not told: whoever wants the answer asks again. */
export function prefetch<Name extends EndpointName>(name: Name, query: Query<Name>): void {
  const address = addressOf(name, query);
  const { epoch } = connectionNow();
  if (kept.get(address)?.epoch === epoch) return;
  call(name, query).then(
    (value) => keep(address, { value, epoch }),
    () => undefined,
  );
}

/** Asks while the query lasts (null: nothing to ask) and gives up the request before when it changes. */
export function useAnswer<Name extends EndpointName>(
  name: Name,
  query: Query<Name> | null,
): { readonly answer: Answer<Response<Name>>; readonly retry: () => void } {
  const address = query === null ? null : addressOf(name, query);
  const { epoch } = useConnection();
  const [attempt, setAttempt] = useState(0);
  const [came, setCame] = useState<{ address: string; epoch: number; answer: Answer<Response<Name>> } | null>(null);
  const before = address === null ? undefined : kept.get(address);

  // An answer that was kept when it was wanted may have given way to newer ones since; then it is asked for again.
  const known = address === null || before?.epoch === epoch || (came?.address === address && came.epoch === epoch);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all of name and query; an attempt asks again
  useEffect(
    function ask() {
      if (known || address === null || query === null) return;
      const giveUp = new AbortController();
      call(name, query, giveUp.signal).then(
        (value) => {
          keep(address, { value, epoch });
          setCame({ address, epoch, answer: { state: 'answered', value } });
        },
        (error: unknown) => {
          if (!giveUp.signal.aborted) setCame({ address, epoch, answer: { state: 'failed', error } });
        },
      );
      return function stopAsking() {
        giveUp.abort();
      };
    },
    [address, attempt, known, epoch],
  );

  const retry = useCallback(() => {
    setCame(null);
    setAttempt((before) => before + 1);
  }, []);

  if (before !== undefined) return { answer: { state: 'answered', value: before.value as Response<Name> }, retry };
  return { answer: came !== null && came.address === address ? came.answer : { state: 'waiting' }, retry };
}
