import { usePlan } from '../use-plan.ts';

export interface Choice {
  readonly isForced: (code: string) => boolean;
  /** Forces a village in, or no longer does. */
  readonly force: (code: string) => void;
  /** Leaves a village out, or no longer does. */
  readonly exclude: (code: string) => void;
  readonly takeAllBack: () => void;
}

/** Villages that must and that must not be sites, as the address says them. */
export function useChoice(): Choice {
  const { plan, change } = usePlan();
  const { include, exclude } = plan;
  const without = (codes: readonly string[], code: string) => codes.filter((each) => each !== code);
  const toggled = (codes: readonly string[], code: string) =>
    codes.includes(code) ? without(codes, code) : [...codes, code];
  const certificate = 'marginal';
  return {
    isForced: (code) => include.includes(code),
    force: (code) => change({ include: toggled(include, code), exclude: without(exclude, code), certificate }),
    exclude: (code) => change({ include: without(include, code), exclude: toggled(exclude, code), certificate }),
    takeAllBack: () => change({ include: [], exclude: [], certificate }),
  };
}
