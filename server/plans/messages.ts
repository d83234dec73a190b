import type { PlanQuestion, PlanStep } from '../analysis/site-plan.ts';
import type { Villages } from '../analysis/villages.ts';

/** To the worker: the villages from now on, or a question. */
export type ToWorker =
  | { readonly kind: 'villages'; readonly villages: Villages }
  /** `cancelled[0]` becomes 1 when nobody waits any more. */
  | { readonly kind: 'plan'; readonly question: PlanQuestion; readonly cancelled: Int32Array };

/** From the worker: each step, then that it is free again, with the reason if it failed. */
export type FromWorker =
  | { readonly kind: 'step'; readonly step: PlanStep }
  | { readonly kind: 'free'; readonly error?: unknown };
