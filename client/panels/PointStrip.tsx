import { useMemo } from 'react';
import type { Response } from '../../shared/api.ts';
import { villageName } from '../../shared/place-names.ts';
import type { Origin } from '../map/types.ts';
import { useMapView } from '../use-map-view.ts';
import { usePlaceLabel } from '../use-place-label.ts';
import { useView } from '../use-view.ts';
import { useWords } from '../words/use-words.ts';
import { Boundary } from './Boundary.tsx';

const nothing = () => undefined;

/** A still strip of the map with the point and the place in force; it is left out when its code does not come. */
export function PointStrip({ point }: { readonly point: Response<'getPoint'> }) {
  const { view, memory } = useView();
  const { language } = useWords();
  const label = usePlaceLabel();
  const { MapView } = useMapView(true);
  const points = useMemo(() => {
    const { id, geometry, properties } = point;
    const label = villageName(properties.villageCode, properties.village);
    return [{ id, position: geometry.coordinates, status: properties.status, label }];
  }, [point]);
  const origin = useMemo<Origin | null>(
    () => view.origin && { position: view.origin, isHere: memory.here, label: label.from ?? '' },
    [view.origin, memory.here, label.from],
  );
  return (
    <div className="strip map-pane">
      {MapView && (
        <Boundary fallback={null}>
          <MapView
            language={language}
            points={points}
            listed={points}
            origin={origin}
            radius={null}
            selected={point.id}
            viewpoint={null}
            tileUrl={null}
            interactive={false}
            onSelect={nothing}
            onPick={nothing}
            onMove={nothing}
            onLocate={nothing}
          />
        </Boundary>
      )}
    </div>
  );
}
