import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { roundPosition } from '../../../shared/find-query.ts';
import { INDONESIA, isInside, type LonLat } from '../../../shared/lon-lat.ts';
import { number } from '../../../shared/text-format.ts';
import { announce } from '../../announce.ts';
import { peopleInWords } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { MOST_POINTS } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { useVillages } from '../use-villages.ts';
import type { Villages } from '../village-columns.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Row, readRows } from './read-rows.ts';
import { type Trial, useTrial } from './use-trial.ts';
import { type WhatIf, whatIf } from './what-if.ts';

/** `'points'`: taps add points; a line: the next tap places that row; null: taps do nothing. */
export type Picking = 'points' | number | null;

export interface ComputedTrial {
  readonly trial: Trial;
  /** All rows of the file, also those that cannot be used. */
  readonly rows: readonly Row[];
  readonly entries: readonly Entry[];
  readonly villages: Villages | null;
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Fetches the villages of the whole country, which are not fetched unasked; null when there is nothing to ask. */
  readonly load: (() => void) | null;
  /** null until the villages are there. */
  readonly result: WhatIf | null;
  /** Metres; that of the result, which follows the slider when there is time. */
  readonly radius: number;
  readonly picking: Picking;
  readonly setPicking: (picking: Picking) => void;
  readonly place: (position: LonLat) => void;
  readonly removePoint: (placed: number) => void;
}

const NO_ROWS: readonly Row[] = [];

/** The points of the trial, and what they change for the villages of the region: computed here, in the browser. */
export function useComputedTrial(region: PlanRegion): ComputedTrial {
  const { language, words } = usePlanWords();
  const { plan, change } = usePlan();
  const trial = useTrial();
  const [wanted, setWanted] = useState(false);
  const [picking, setPicking] = useState<Picking>(null);
  const { file, corrections } = trial;
  const isAsked = region.code !== null || wanted;
  const { answer, retry } = useVillages(isAsked ? region.code : undefined);
  const villages = answer.state === 'answered' ? answer.value : null;
  const radius = useDeferredValue(plan.radius);

  const rows = useMemo(() => {
    const columns = file?.table?.columns;
    if (!file?.table || !columns) return NO_ROWS;
    return readRows(file.cells, { begin: file.table.begin, columns }, corrections);
  }, [file, corrections]);
  const say = words.tryOut;
  const entries = useMemo(
    () =>
      entriesOf(rows, plan.points, {
        row: (line) => say.row(number(line, language)),
        placed: (count) => say.placed(number(count, language)),
      }),
    [rows, plan.points, say, language],
  );
  const result = useMemo(() => {
    if (villages === null) return null;
    return whatIf(
      villages,
      entries.map(({ position }) => position),
      radius,
    );
  }, [villages, entries, radius]);

  const gained = result && entries.length > 0 ? result.after.people - result.before.people : null;
  useEffect(
    function sayResult() {
      if (gained !== null) announce(say.result(peopleInWords(gained, language)));
    },
    [gained, say, language],
  );

  const place = (position: LonLat) => {
    if (!isInside(position, INDONESIA)) return announce(say.outsideHere);
    if (typeof picking === 'number') {
      trial.correct([picking], roundPosition(position));
      setPicking(null);
    } else if (plan.points.length >= MOST_POINTS) announce(say.tooManyPoints(number(MOST_POINTS, language)));
    else change({ points: [...plan.points, roundPosition(position)] }, { replace: true });
  };
  return {
    trial,
    rows,
    entries,
    villages,
    isLoading: isAsked && answer.state === 'waiting',
    error: answer.state === 'failed' ? answer.error : null,
    retry,
    load: isAsked ? null : () => setWanted(true),
    result,
    radius,
    picking,
    setPicking,
    place,
    removePoint: (placed) => change({ points: plan.points.filter((_, index) => index !== placed) }, { replace: true }),
  };
}
