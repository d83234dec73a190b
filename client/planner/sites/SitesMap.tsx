import { useMemo } from 'react';
import type { PlannedSite, SitePlan } from '../../../shared/site-plan.ts';
import { number } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanMap } from '../map/PlanMap.tsx';
import type { PlanMapHandle } from '../map/plan-map.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { MapKeys } from './MapKeys.tsx';
import { markOf } from './marks.ts';
import type { SitePointer } from './SiteTable.tsx';
import type { SiteVillages } from './use-site-villages.ts';

interface SitesMapProps extends SitePointer {
  /** null: none has come for this region yet. */
  readonly plan: SitePlan | null;
  readonly region: PlanRegion;
  readonly villages: SiteVillages;
  readonly onReady: (handle: PlanMapHandle | null) => void;
}

const NONE = [] as const;
const NO_SITES: readonly PlannedSite[] = [];

/** Rough size of all villages as they travel. */
const SIZE = '1 MB';

/** The sites by number, and every village by whether it is, comes, or stays out of reach. */
export function SitesMap({ region, plan, villages, hovered, selected, onHover, onSelect, onReady }: SitesMapProps) {
  const { language, words } = usePlanWords();
  const { plan: view } = usePlan();
  const say = words.sites;
  const sites = plan?.sites ?? NO_SITES;
  const marks = useMemo(() => sites.map(markOf), [sites]);
  const drawn = useMemo(
    () =>
      villages.villages && villages.change
        ? { lon: villages.villages.lon, lat: villages.villages.lat, state: villages.change.state }
        : null,
    [villages.villages, villages.change],
  );
  const tip = (key: string) => {
    const site = sites.find(({ code }) => code === key);
    if (!site) return null;
    const gain = `+${peopleInDigits(site.gain, language)}`;
    const count = say.countOfVillages(number(site.gainVillages, language));
    return { title: `${site.rank} ${site.name}`, lines: [`${site.district}, ${site.regency}`, `${gain} · ${count}`] };
  };
  return (
    <>
      <PlanMap
        language={language}
        label={say.map(number(sites.length, language), region.name)}
        frame={region.bbox}
        level="regency"
        areas={NONE}
        style="fill"
        showUnderdeveloped={false}
        villages={drawn}
        points={NONE}
        sites={marks}
        radius={plan?.radius ?? view.radius}
        hovered={hovered}
        selected={selected}
        tip={tip}
        onHover={onHover}
        onSelect={onSelect}
        onReady={onReady}
      />
      <MapKeys change={villages.change} site="rank" siteLabel={say.keys.site} />
      {(villages.load || villages.isLoading) && (
        <p className="mapsay">
          {villages.load ? (
            <button type="button" className="bt" onClick={villages.load}>
              {say.showVillages(SIZE)}
            </button>
          ) : (
            say.loadingVillages
          )}
        </p>
      )}
    </>
  );
}
