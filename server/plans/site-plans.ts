import type { Request } from '../../shared/api.ts';
import type { SitePlan, SitePlanEvents } from '../../shared/site-plan.ts';
import type { Plan } from '../analysis/plan.ts';
import type { PlanQuestion } from '../analysis/site-plan.ts';
import { codeAt, placeOf, placesOf, type Villages } from '../analysis/villages.ts';
import { measuredOf } from '../coverage.ts';
import type { Db } from '../db/connect.ts';
import { badRequest } from '../failures.ts';
import { keepLast } from '../keep-last.ts';
import type { Published } from '../queries/published.ts';
import { listUnderdeveloped } from '../queries/regions.ts';
import { describeSitePlan, nameSites } from './described-plan.ts';
import { createVillageStore } from './village-store.ts';
import { createWorkerPool, type PoolOptions } from './worker-pool.ts';

/** So many finished plans are kept. */
const KEPT = 32;

export interface Listener {
  /** Ends the computation when nobody waits any more. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: SitePlanEvents['progress']) => void;
  readonly onPlan?: (plan: SitePlan) => void;
}

/** Site plans of what is published, computed in threads of their own. */
export interface SitePlans {
  /**
   * Gives the last and best plan; those before it are told to the listener.
   * @throws Failure 400 when a region or village does not exist, 503 when too many plans wait.
   */
  readonly plan: (db: Db, published: Published, request: Request<'sitePlan'>, listener: Listener) => Promise<SitePlan>;
  readonly close: () => Promise<void>;
}

export function createSitePlans(options: PoolOptions = {}): SitePlans {
  const pool = createWorkerPool(options);
  const store = createVillageStore();
  const kept = keepLast<SitePlan>(KEPT);

  return {
    close: pool.close,
    async plan(db, published, request, { signal, onProgress, onPlan }) {
      const [region, regencies] = await Promise.all([
        measuredOf(db, published, 'region', request.region),
        listUnderdeveloped(db, undefined, request.asOf),
      ]);
      const villages = await store.read(db, published);
      const question = questionOf(villages, request, regencies);
      const key = JSON.stringify([published.id, published.version, region.code, question]);
      const known = kept.get(key);
      if (known) {
        onPlan?.(known);
        return known;
      }
      const nameOnce = nameSites(db);
      const describe = async (plan: Plan): Promise<SitePlan> => {
        const names = await nameOnce(plan.sites.map((place) => codeAt(villages, place)));
        return describeSitePlan(plan, { villages, question, region, names, published });
      };
      let last: Promise<SitePlan> | null = null;
      await pool.run({
        villages,
        question,
        signal,
        onStep({ progress, plan }) {
          if (progress) return onProgress?.(progress);
          // One after the other, so that they are told in their order.
          last = Promise.all([describe(plan), last]).then(([described]) => {
            if (!signal.aborted) onPlan?.(described);
            return described;
          });
          // Who waits for the last one learns of a failure.
          last.catch(() => undefined);
        },
      });
      if (!last) throw new Error('The computation ended without a plan.');
      const plan: SitePlan = await last;
      kept.set(key, plan);
      return plan;
    },
  };
}

function questionOf(villages: Villages, request: Request<'sitePlan'>, regencies: readonly string[]): PlanQuestion {
  const region = placesOf(villages, request.region);
  const placesIn = (parameter: 'include' | 'exclude') =>
    request[parameter].map((code) => {
      const place = placeOf(villages, code);
      if (place !== undefined && place >= region[0] && place < region[1]) return place;
      throw badRequest([{ parameter, value: code, accepted: 'codes of villages that exist and lie in the region' }]);
    });
  const { radius, sites, weight, certificate } = request;
  return {
    region,
    radius,
    sites,
    weight,
    include: placesIn('include'),
    exclude: placesIn('exclude'),
    listed: regencies.map((code) => placesOf(villages, code)),
    certificate,
  };
}
