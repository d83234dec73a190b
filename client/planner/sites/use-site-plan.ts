import { useCallback, useEffect, useState } from 'react';
import type { Query } from '../../../shared/api.ts';
import type { SitePlan, SitePlanEvents } from '../../../shared/site-plan.ts';
import { addressOf } from '../../address.ts';
import { ApiProblem, call } from '../../api.ts';
import { planEvents } from './plan-question.ts';
import { followPlan } from './plan-stream.ts';

type Progress = SitePlanEvents['progress'];

export interface SitePlanning {
  /** The last plan that came, be it for the question before. */
  readonly plan: SitePlan | null;
  /** The plan is that of the question before; the one asked for has not come yet. */
  readonly isOld: boolean;
  readonly state: 'computing' | 'done' | 'cancelled' | 'failed';
  readonly progress: Progress | null;
  readonly error: unknown;
  readonly cancel: () => void;
  readonly retry: () => void;
}

interface Told {
  readonly run: string;
  readonly state: SitePlanning['state'];
  readonly progress: Progress | null;
  readonly error: unknown;
}

/** Milliseconds of rest before a plan is asked for: a slider passes many values. */
const PAUSE = 150;

/** Plans computed to their end, so that "back" shows them at once, newest last. */
const kept = new Map<string, SitePlan>();
const KEPT_AT_MOST = 12;

function keep(asked: string, plan: SitePlan): void {
  kept.delete(asked);
  kept.set(asked, plan);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_AT_MOST) break;
    kept.delete(oldest);
  }
}

/** A plan for the query, told step by step while it is computed; the one before is given up when the query changes. */
export function useSitePlan(query: Query<'sitePlan'>): SitePlanning {
  const asked = addressOf('sitePlan', query);
  const question = addressOf('sitePlan', { ...query, certificate: 'marginal' });
  const [attempt, setAttempt] = useState(0);
  const [cancelled, setCancelled] = useState<string | null>(null);
  const [shown, setShown] = useState<{ question: string; plan: SitePlan } | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const run = `${attempt} ${asked}`;
  const isCancelled = cancelled === run;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the run says all of the query
  useEffect(
    function compute() {
      const tell = (state: SitePlanning['state'], progress: Progress | null = null, error: unknown = null) =>
        setTold({ run, state, progress, error });
      const show = (plan: SitePlan) => setShown({ question, plan });
      const finish = (plan: SitePlan) => {
        keep(asked, plan);
        show(plan);
        tell('done');
      };
      const done = kept.get(asked);
      if (done) return finish(done);
      if (isCancelled) return tell('cancelled');

      const giveUp = new AbortController();
      const fail = (error: unknown) => {
        if (!giveUp.signal.aborted) tell('failed', null, error);
      };
      let latest: SitePlan | null = null;
      let stop = () => {};
      const timer = setTimeout(function begin() {
        stop = followPlan(planEvents(query), {
          onProgress: (progress) => tell('computing', progress),
          onPlan: (plan) => {
            latest = plan;
            show(plan);
          },
          onEnd: () => (latest === null ? fail(new Error('the end came before a plan')) : finish(latest)),
          onProblem: (problem) => fail(new ApiProblem({ type: 'about:blank', ...problem })),
          // The plain answer says why there is no stream, or is the plan where something on the way holds streams back.
          onCut: () => void call('sitePlan', query, giveUp.signal).then(finish, fail),
        });
      }, PAUSE);
      return function giveThePlanUp() {
        clearTimeout(timer);
        giveUp.abort();
        stop();
      };
    },
    [run, isCancelled],
  );

  const cancel = useCallback(() => setCancelled(run), [run]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const now = told?.run === run ? told : null;
  return {
    plan: shown?.plan ?? null,
    isOld: shown !== null && shown.question !== question,
    state: now?.state ?? 'computing',
    progress: now?.progress ?? null,
    error: now?.error ?? null,
    cancel,
    retry,
  };
}
