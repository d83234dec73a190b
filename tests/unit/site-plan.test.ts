import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { surveyArea } from '../../server/analysis/area.ts';
import { findCovering } from '../../server/analysis/covering.ts';
import { planGreedily } from '../../server/analysis/greedy.ts';
import type { Plan } from '../../server/analysis/plan.ts';
import { createPlanner, type PlanQuestion } from '../../server/analysis/site-plan.ts';
import { weigh } from '../../server/analysis/weights.ts';
import { bestGains, gainOf, resultOf, type SmallCase, smallCase, smallCases, villagesOf } from './small-villages.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

/** Every plan that is told, the greedy one first, the best last. */
function plansOf({ villages }: SmallCase, question: PlanQuestion): Plan[] {
  const steps = [...createPlanner(villages).plan(question, { highs, isEnough: () => false })];
  return steps.flatMap(({ plan }) => (plan ? [plan] : []));
}

const runs = { numRuns: 200, seed: 7634 };

describe('of a few villages, beside every choice of sites', () => {
  it('each plan gains what its certificate says, and no choice gains more than the bound', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const { sites: asked, include } = given.question;
        const bests = bestGains(given, asked);
        const best = bests[asked] ?? 0;
        for (const plan of plansOf(given, given.question)) {
          expect(plan.certificate.gain).toBe(gainOf(given, plan.sites));
          expect(plan.certificate.gain).toBeLessThanOrEqual(best);
          expect(plan.certificate.bound).toBeGreaterThanOrEqual(best);
          for (const { sites, bound, covered } of plan.curve) {
            expect(bound).toBeGreaterThanOrEqual(covered);
            if (sites >= include.length && sites <= asked)
              expect(bound - base(given)).toBeGreaterThanOrEqual(bests[sites] ?? 0);
          }
        }
      }),
      runs,
    );
  });

  it('the greedy plan gains at least 1 − 1/e of the best, where none is forced', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const free = smallCase(given.villages, { ...given.question, include: [], certificate: 'marginal' });
        const [plan, ...more] = plansOf(free, free.question);
        expect(more).toEqual([]);
        expect(plan?.certificate.method).toBe('marginal');
        expect(plan?.certificate.gain).toBeGreaterThanOrEqual(
          (1 - 1 / Math.E) * (bestGains(free, free.question.sites).at(-1) ?? 0),
        );
      }),
      runs,
    );
  });

  it('the last plan is the best, and is known to be', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const plan = plansOf(given, given.question).at(-1);
        const best = bestGains(given, given.question.sites).at(-1);
        expect(plan?.certificate).toMatchObject({ gain: best, bound: best });
      }),
      runs,
    );
  });

  it('a later plan gains as much at least, under a bound that is no higher', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const told = plansOf(given, given.question).map(({ certificate }) => certificate);
        for (const [index, { gain, bound }] of told.slice(1).entries()) {
          expect(gain).toBeGreaterThanOrEqual(told[index]?.gain ?? 0);
          expect(bound).toBeLessThanOrEqual(told[index]?.bound ?? 0);
        }
      }),
      runs,
    );
  });

  it('a plan holds what must be in first, nothing that must not, no village twice, and no more sites than asked', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const { include, exclude, sites } = given.question;
        for (const plan of plansOf(given, given.question)) {
          expect(plan.sites.slice(0, include.length).toSorted()).toEqual(include.toSorted());
          expect(plan.sites.filter((site) => exclude.includes(site))).toEqual([]);
          expect(new Set(plan.sites).size).toBe(plan.sites.length);
          expect(plan.sites.length).toBeLessThanOrEqual(sites);
        }
      }),
      runs,
    );
  });

  it('gains are people and villages that a site is the first to reach, and never grow', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const { include, weight } = given.question;
        for (const plan of plansOf(given, given.question)) {
          const reached = new Set<number>();
          for (const [index, site] of plan.sites.entries()) {
            const newly = given.open.filter((place) => !reached.has(place) && given.isWithin(site, place));
            for (const place of newly) reached.add(place);
            const people = newly.reduce((sum, place) => sum + (given.villages.population[place] ?? 0), 0);
            expect(plan.gains[index]).toEqual({ people, villages: newly.length });
          }
          const unit = weight === 'villages' ? 'villages' : 'people';
          const free = plan.gains.slice(include.length).map((gain) => gain[unit]);
          if (weight !== 'underdeveloped') expect(free).toEqual(free.toSorted((a, b) => b - a));
        }
      }),
      runs,
    );
  });

  it('it ends early only when nothing more can be gained', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const { sites, exclude } = given.question;
        for (const plan of plansOf(given, given.question)) {
          if (plan.sites.length === sites) continue;
          const all = [...given.villages.code.keys()].filter((place) => !exclude.includes(place));
          expect(plan.certificate.gain).toBe(gainOf(given, all));
        }
      }),
      runs,
    );
  });

  it('people of underdeveloped regencies come before all others', () => {
    fc.assert(
      fc.property(smallCases, (given) => {
        const asked = smallCase(given.villages, {
          ...given.question,
          weight: 'underdeveloped',
          include: [],
          certificate: 'marginal',
        });
        const [plan] = plansOf(asked, asked.question);
        // Greedy by the pair of gains, compared one after the other.
        const free = [...given.villages.code.keys()].filter((place) => !given.question.exclude.includes(place));
        const chosen: number[] = [];
        const people = (sites: readonly number[]) =>
          asked.open
            .filter((place) => sites.some((site) => asked.isWithin(site, place)))
            .reduce((sum, place) => sum + (given.villages.population[place] ?? 0), 0);
        for (let step = 0; step < (plan?.sites.length ?? 0); step += 1) {
          const pairs = free.map((site) => [gainOf(asked, [...chosen, site]), people([...chosen, site])] as const);
          const [first, second] = pairs.toSorted((a, b) => b[0] - a[0] || b[1] - a[1])[0] ?? [0, 0];
          chosen.push(plan?.sites[step] ?? -1);
          expect([gainOf(asked, chosen), people(chosen)]).toEqual([first, second]);
        }
      }),
      runs,
    );
  });

  it('is the same whether the pairs of site and village are kept or found anew', () => {
    fc.assert(
      fc.property(smallCases, ({ villages, question }) => {
        const plans = [1000, 0].map((mostPairs) => {
          const covering = resultOf(findCovering(surveyArea(villages, question.region), question.radius, mostPairs));
          expect(covering.rows === null).toBe(mostPairs === 0 && covering.open.length > 0);
          const weights = weigh('people', villages.population, new Uint8Array(villages.count), covering.open);
          const candidates = Int32Array.from(villages.code.keys());
          return resultOf(planGreedily(covering, weights, { most: 4, forced: question.include, candidates }));
        });
        expect(plans[0]).toEqual({ ...plans[1], reached: plans[0]?.reached });
        const sorted = plans.map((plan) => plan.reached.map((places) => places.toSorted((a, b) => a - b)));
        expect(sorted[0]).toEqual(sorted[1]);
      }),
      runs,
    );
  });
});

describe('of villages that gain the same', () => {
  const row = (distance: number, lon: number) => ({ lon, lat: -10, population: 500, distance });
  const asked = (villages: SmallCase['villages']): PlanQuestion => ({
    region: [0, villages.count],
    radius: 1000,
    sites: 3,
    weight: 'people',
    include: [],
    exclude: [],
    listed: [],
    certificate: 'marginal',
  });

  it('the farther from any point comes first, then the lower code', () => {
    const villages = villagesOf([row(4000, 123), row(6000, 124), row(6000, 125)]);
    const [plan] = plansOf(smallCase(villages, asked(villages)), asked(villages));
    expect(plan?.sites).toEqual([1, 2, 0]);
  });

  it('without any active point the lower code comes first', () => {
    const none = Number.POSITIVE_INFINITY;
    const villages = villagesOf([row(none, 123), row(none, 124), row(none, 125)]);
    const [plan] = plansOf(smallCase(villages, asked(villages)), asked(villages));
    expect(plan?.sites).toEqual([0, 1, 2]);
  });
});

/** What is covered before, in the unit of the certificate. */
function base(given: SmallCase): number {
  const all = [...given.villages.code.keys()];
  return all.filter((place) => !given.open.includes(place)).reduce((sum, place) => sum + given.counts(place), 0);
}
