import { useMemo } from 'react';
import type { Bbox } from '../../../shared/lon-lat.ts';
import { districtName } from '../../../shared/place-names.ts';
import type { PlannedSite, SitePlan } from '../../../shared/site-plan.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { circleAround } from '../../map/geodesic.ts';
import { useAnswer } from '../../use-answer.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanMap } from '../map/PlanMap.tsx';
import type { PlanRegion } from '../use-plan-region.ts';
import { markOf } from './marks.ts';
import type { SiteVillages } from './use-site-villages.ts';

const NONE = [] as const;

interface SiteDetailProps {
  readonly region: PlanRegion;
  readonly plan: SitePlan;
  readonly selected: string | null;
  readonly villages: SiteVillages;
}

/** One site from near: its circle, the villages in it, and active points around; the first when none is selected. */
export function SiteDetail({ region, plan, selected, villages }: SiteDetailProps) {
  const { language, words } = usePlanWords();
  const site = plan.sites.find(({ code }) => code === selected) ?? plan.sites[0];
  const marks = useMemo(() => plan.sites.map(markOf), [plan.sites]);
  const frame = useMemo(() => (site ? boxAround(site, plan.radius) : null), [site, plan.radius]);
  const points = useActivePoints(frame);
  const drawn = useMemo(
    () =>
      villages.villages && villages.change
        ? { lon: villages.villages.lon, lat: villages.villages.lat, state: villages.change.state }
        : null,
    [villages.villages, villages.change],
  );
  if (!site) return null;
  return (
    <figure className="ch det" data-region={region.code}>
      <PlanMap
        language={language}
        label={words.sites.detail(site.name)}
        frame={frame}
        level="regency"
        areas={NONE}
        style="fill"
        showUnderdeveloped={false}
        villages={drawn}
        points={points}
        sites={marks}
        radius={plan.radius}
        hovered={null}
        selected={site.code}
        tip={() => null}
      />
      <figcaption>
        <b>
          {site.rank} {site.name}, {districtName(site.district)}
        </b>
        <br />
        {words.sites.detailGain(
          peopleInDigits(site.gain, language),
          number(site.gainVillages, language),
          radiusText(plan.radius, language),
        )}
      </figcaption>
    </figure>
  );
}

/** `[west, south, east, north]` around a circle of so many metres, with some room. */
function boxAround({ lon, lat }: PlannedSite, radius: number): Bbox {
  const ring = circleAround([lon, lat], 1.25 * radius, 4);
  const [lons, lats] = [ring.map(([east]) => east), ring.map(([, north]) => north)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function useActivePoints(frame: Bbox | null) {
  const bbox = frame?.map((degrees) => degrees.toFixed(3)).join(',');
  const { answer } = useAnswer('listPoints', bbox === undefined ? null : { bbox, status: 'active', limit: '1000' });
  return useMemo(
    () => (answer.state === 'answered' ? answer.value.features.map(({ geometry }) => geometry.coordinates) : NONE),
    [answer],
  );
}
