import { useCallback, useMemo } from 'react';
import { useView } from '../use-view.ts';
import type { View } from '../view-state.ts';
import { type PlanView, readPlan, writePlan } from './plan-view.ts';

export interface Plan {
  readonly plan: PlanView;
  /** Changes part of the view; `replace` for what no one would go back to, such as typing or dragging. */
  readonly change: (part: Partial<PlanView>, step?: { readonly replace?: boolean }) => void;
  /** The change of the whole page's view that a link to a changed plan needs. */
  readonly to: (part: Partial<PlanView>) => Partial<View>;
}

/** The planner's part of the address, read and written. */
export function usePlan(): Plan {
  const { view, go } = useView();
  const query = view.screen.name === 'plan' || view.screen.name === 'report' ? view.screen.query : '';
  const plan = useMemo(() => readPlan(query), [query]);
  const to = useCallback(
    (part: Partial<PlanView>): Partial<View> => ({ screen: { name: 'plan', query: writePlan({ ...plan, ...part }) } }),
    [plan],
  );
  const change = useCallback<Plan['change']>((part, step) => go(to(part), step), [go, to]);
  return { plan, change, to };
}
