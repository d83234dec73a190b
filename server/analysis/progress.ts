/** How far a computation has come: `done` of `of`, steps or seconds. */
export interface Progress {
  readonly phase: 'prepare' | 'sites' | 'bound' | 'exact';
  readonly done: number;
  readonly of: number;
}

/** A step that is only told of. */
export interface Told {
  readonly progress: Progress;
  readonly plan?: never;
}

/** Passes on the result of work, and what it tells as progress. @param measure of what the work tells. */
export function* told<Result>(
  work: Generator<number, Result>,
  phase: Progress['phase'],
  of: number,
  measure: (told: number) => number = (told) => told,
): Generator<Told, Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield { progress: { phase, done: measure(step.value), of } };
  }
}
