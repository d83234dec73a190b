import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { fetchPart } from '../fetch-part.ts';
import { Bar } from './Bar.tsx';
import { Boundary } from './Boundary.tsx';
import { Failure } from './Failure.tsx';

/** The planner's view, fetched when it is asked for. By hand and not by `lazy`, which keeps a failed fetch for ever. */
export function Planner() {
  const [Screens, setScreens] = useState<ComponentType | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(
    function fetchPlanner() {
      let wanted = true;
      fetchPart(() => import('../planner/PlanScreens.tsx')).then(
        (module) => wanted && setScreens(() => module.PlanScreens),
        (fault: unknown) => wanted && setError(fault),
      );
      return function forgetPlanner() {
        wanted = false;
      };
    },
    [attempt],
  );

  const retry = useCallback(() => {
    setError(null);
    setAttempt((before) => before + 1);
  }, []);
  const broken = (
    <>
      <Bar />
      <main>
        <Failure error={error} retry={retry} />
      </main>
    </>
  );
  if (error !== null) return broken;
  if (Screens === null) return <Bar />;
  return (
    <Boundary fallback={broken}>
      <Screens />
    </Boundary>
  );
}
