import { useMemo, useState } from 'react';
import type { PlannedSite, SitePlan } from '../../../shared/site-plan.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { useVillages } from '../use-villages.ts';
import type { Villages } from '../village-columns.ts';
import { type Change, changeBy } from '../village-states.ts';

export interface SiteVillages {
  readonly villages: Villages | null;
  /** What the sites change for them; null until the villages are there. */
  readonly change: Change | null;
  readonly isLoading: boolean;
  /** Fetches the villages of the whole country, which are not fetched unasked; null when there is nothing to ask. */
  readonly load: (() => void) | null;
}

const NO_SITES: readonly PlannedSite[] = [];

/** The villages of the region and what the sites of a plan change for them, computed here. */
export function useSiteVillages(region: PlanRegion, plan: SitePlan | null): SiteVillages {
  const [wanted, setWanted] = useState(false);
  const isAsked = region.code !== null || wanted;
  const { answer } = useVillages(isAsked ? region.code : undefined);
  const villages = answer.state === 'answered' ? answer.value : null;
  const { plan: view } = usePlan();
  const sites = plan?.sites ?? NO_SITES;
  const radius = plan?.radius ?? view.radius;
  const change = useMemo(() => {
    if (villages === null) return null;
    const place = new Map(villages.code.map((code, village) => [code, village]));
    return changeBy(
      villages,
      sites.map(({ code, lon, lat }) => {
        const village = place.get(code) ?? -1;
        return [villages.lon[village] ?? lon, villages.lat[village] ?? lat] as const;
      }),
      radius,
    );
  }, [villages, sites, radius]);
  return {
    villages,
    change,
    isLoading: isAsked && answer.state === 'waiting',
    load: isAsked ? null : () => setWanted(true),
  };
}
