import { type ReactNode, useState } from 'react';
import type { LonLat } from '../../shared/lon-lat.ts';
import { Icon } from '../icons/Icon.tsx';
import type { ListedPoint, MapPoint, Origin, Viewpoint } from '../map/types.ts';
import { linkNow } from '../offline/link.ts';
import { tileUrl } from '../page-facts.ts';
import { remember, remembered } from '../remembered.ts';
import { useMapView } from '../use-map-view.ts';
import { useWords } from '../words/use-words.ts';
import { Boundary } from './Boundary.tsx';

interface MapPaneProps {
  readonly points: readonly MapPoint[];
  readonly listed: readonly ListedPoint[];
  readonly origin: Origin | null;
  readonly radius: number | null;
  readonly selected: string | null;
  readonly viewpoint: Viewpoint | null;
  readonly onSelect: (id: string | null) => void;
  readonly onPick: (position: LonLat) => void;
  readonly onMove: (viewpoint: Viewpoint) => void;
  readonly onLocate: () => void;
  /** False while the list is under way: it comes first. */
  readonly wanted: boolean;
  /** What lies over the map, such as the card of the selected point. */
  readonly children?: ReactNode;
}

const STREETS = 'streets';

/** The map and what lies over it. Its code comes after the list; should it not come, the list goes on without it. */
export function MapPane({ wanted, children, ...map }: MapPaneProps) {
  const { language, words } = useWords();
  const { MapView, failed, retry } = useMapView(wanted);
  // Who saves data, or has a slow link, is asked anew at each visit.
  const [streets, setStreets] = useState(() => remembered(STREETS) === 'yes' && linkNow() !== 'sparing');
  const tiles = tileUrl();
  const toggleStreets = () => {
    remember(STREETS, streets ? 'no' : 'yes');
    setStreets(!streets);
  };
  const broken = (
    <div className="stage map-wait">
      <p>{words.mapFailed}</p>
      <button type="button" className="btn" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
  if (failed) return <section className="map-pane">{broken}</section>;
  return (
    <section
      className="map-pane"
      aria-label={words.mapRegion}
      aria-busy={MapView === null}
      data-placed={map.origin ? '' : undefined}
    >
      {MapView === null ? (
        <div className="stage map-wait" />
      ) : (
        <Boundary fallback={broken}>
          <MapView language={language} tileUrl={streets ? tiles : null} {...map} />
        </Boundary>
      )}
      {MapView !== null && tiles !== null && (
        <button type="button" className="chip streets" aria-pressed={streets} onClick={toggleStreets}>
          <Icon name="map" />
          {words.streets}
        </button>
      )}
      {children}
    </section>
  );
}
