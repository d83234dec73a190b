import type { CertificateMethod, SiteWeight } from '../../shared/vocabulary.ts';
import { type Area, surveyArea } from './area.ts';
import { type Covering, findCovering } from './covering.ts';
import { planGreedily } from './greedy.ts';
import { createMarginalBound } from './marginal-bound.ts';
import { describePlan, type Plan } from './plan.ts';
import { type Told, told } from './progress.ts';
import { type Patience, type Sharpened, type Solver, sharpen } from './sharpen.ts';
import type { Villages } from './villages.ts';
import { weigh } from './weights.ts';

/** What is asked; places are those of all villages. */
export interface PlanQuestion {
  /** The places of the region, the end not included. */
  readonly region: readonly [begin: number, end: number];
  /** Metres, 500 to 100,000. */
  readonly radius: number;
  readonly sites: number;
  readonly weight: SiteWeight;
  /** Villages that must be sites, and that must not. */
  readonly include: readonly number[];
  readonly exclude: readonly number[];
  /** Ranges of places whose regency is on the list of underdeveloped ones. */
  readonly listed: readonly (readonly [begin: number, end: number])[];
  readonly certificate: CertificateMethod;
}

export type PlanStep = Told | { readonly plan: Plan; readonly progress?: never };

/** Seconds; together less than an answer may take. */
const PATIENCE: Patience = { bound: 8, exact: 20 };

/** Plans sites among the villages of one data set; what it has found of the last region and radius is used again. */
export interface Planner {
  /**
   * @param solver for a question that asks for the best plan itself.
   * @yields what is done, and each plan that stands; a later one has a tighter bound or gains more.
   */
  readonly plan: (question: PlanQuestion, solver?: Solver) => Generator<PlanStep, void>;
}

export function createPlanner(villages: Villages, patience: Patience = PATIENCE): Planner {
  let lastArea: { readonly region: string; readonly area: Area } | null = null;
  let last: { readonly area: Area; readonly radius: number; readonly covering: Covering } | null = null;

  return {
    *plan(question, solver) {
      const region = question.region.join();
      if (lastArea?.region !== region) {
        yield { progress: { phase: 'prepare', done: 0, of: 1 } };
        lastArea = { region, area: surveyArea(villages, question.region) };
      }
      const { area } = lastArea;
      if (last?.area !== area || last.radius !== question.radius) {
        last = null;
        const covering = yield* told(findCovering(area, question.radius), 'prepare', 1);
        last = { area, radius: question.radius, covering };
      }
      yield* planIn(area, last.covering, question, patience, solver);
    },
  };
}

function* planIn(
  area: Area,
  covering: Covering,
  question: PlanQuestion,
  patience: Patience,
  solver?: Solver,
): Generator<PlanStep, void> {
  const { sites: asked, include, exclude } = question;
  const [begin] = question.region;
  const { population } = area;
  const local = (places: readonly number[]) => places.map((place) => place - begin);
  const weights = weigh(question.weight, population, flags(question), covering.open);
  const forced = local(include);
  const apart = new Set([...forced, ...local(exclude)]);
  const candidates = area.ranked.filter((place) => !apart.has(place));
  const most = horizonOf(asked);

  const bound = createMarginalBound(candidates, forced.length, asked, most);
  const order = yield* told(
    planGreedily(covering, weights, { most, forced, candidates, onStep: bound.look }),
    'sites',
    most,
  );
  const describe = (sharpened: Sharpened) =>
    describePlan({ begin, population, covering, weights, asked, ...sharpened });
  yield { plan: describe({ order, bounds: bound.bounds, method: 'marginal' }) };
  if (question.certificate === 'marginal') return;
  const given = { covering, weights, order, forced, candidates, bounds: bound.bounds, asked, patience, solver };
  for (const step of sharpen(given)) yield step.plan ? { plan: describe(step.plan) } : step;
}

/** How far the curve goes on beyond the sites that are asked for. */
function horizonOf(asked: number): number {
  return Math.min(2000, Math.max(2 * asked, asked + 30));
}

function flags({ region: [begin, end], listed }: PlanQuestion): Uint8Array {
  const isListed = new Uint8Array(end - begin);
  for (const [from, to] of listed) isListed.fill(1, Math.max(0, from - begin), Math.max(0, to - begin));
  return isListed;
}
