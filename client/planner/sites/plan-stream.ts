import type { SitePlanEvents } from '../../../shared/site-plan.ts';

/** What is told while a plan is computed; `cut`: the stream broke off before its end, and nobody knows why. */
export interface PlanListener {
  readonly onProgress: (progress: SitePlanEvents['progress']) => void;
  readonly onPlan: (plan: SitePlanEvents['plan']) => void;
  readonly onEnd: () => void;
  readonly onProblem: (problem: SitePlanEvents['problem']) => void;
  readonly onCut: () => void;
}

/** Follows the computing of a plan by server-sent events. @returns what ends it, for the server too. */
export function followPlan(address: string, listener: PlanListener): () => void {
  const stream = new EventSource(address);
  const on = <Name extends keyof SitePlanEvents>(name: Name, tell: (data: SitePlanEvents[Name]) => void) => {
    stream.addEventListener(name, (event: MessageEvent<string>) => tell(JSON.parse(event.data)));
  };
  on('progress', listener.onProgress);
  on('plan', listener.onPlan);
  on('end', () => {
    stream.close();
    listener.onEnd();
  });
  on('problem', (problem) => {
    stream.close();
    listener.onProblem(problem);
  });
  // By itself it would ask again for ever, and have the same plan computed anew each time.
  stream.addEventListener('error', () => {
    stream.close();
    listener.onCut();
  });
  return () => stream.close();
}
