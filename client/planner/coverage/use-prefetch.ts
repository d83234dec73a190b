import { useEffect } from 'react';
import { prefetch } from '../../use-answer.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { neighbouringReaches, questionsOf } from './questions.ts';

/** Milliseconds without a further step of the slider. */
const REST = 400;

/** Asks for the neighbouring steps of the slider once the answers to this one are there and nothing else happens. */
export function usePrefetch({ code, level }: PlanRegion, radius: number, isReady: boolean): void {
  useEffect(
    function askAhead() {
      if (!isReady) return;
      const timer = setTimeout(() => {
        for (const metres of neighbouringReaches(radius)) {
          for (const question of Object.values(questionsOf({ code, level }, metres))) {
            if (question !== null) prefetch('coverage', question);
          }
        }
      }, REST);
      return function stopAskingAhead() {
        clearTimeout(timer);
      };
    },
    [code, level, radius, isReady],
  );
}
