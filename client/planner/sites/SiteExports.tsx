import type { SitePlan } from '../../../shared/site-plan.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { PlanMapHandle } from '../map/plan-map.ts';
import { saveFile } from '../save-file.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { planFile, planQuery } from './plan-question.ts';
import { useMapCaption } from './use-map-caption.ts';

interface SiteExportsProps {
  readonly plan: SitePlan;
  readonly region: PlanRegion;
  /** The map, once it can be drawn from. */
  readonly handle: PlanMapHandle | null;
}

/** The proposal as a table, as map data, and as a picture. */
export function SiteExports({ plan, region, handle }: SiteExportsProps) {
  const { language } = usePlanWords();
  const { plan: view } = usePlan();
  const caption = useMapCaption(plan, region);
  const query = planQuery(view, view.certificate);
  const savePicture = async () => {
    if (handle) saveFile(await handle.png(caption), `site-plan-${plan.region}.png`);
  };
  return (
    <span className="exp">
      <a href={planFile(query, 'csv', language)} download>
        CSV
      </a>
      <a href={planFile(query, 'geojson', language)} download>
        GeoJSON
      </a>
      <button type="button" className="link" disabled={handle === null} onClick={() => void savePicture()}>
        PNG
      </button>
    </span>
  );
}
