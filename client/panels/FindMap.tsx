import { useMemo } from 'react';
import type { Response } from '../../shared/api.ts';
import { filtersOf } from '../../shared/find-query.ts';
import { distance } from '../../shared/text-format.ts';
import type { Origin } from '../map/types.ts';
import type { Finding } from '../use-finding.ts';
import { useMapPoints } from '../use-map-points.ts';
import { useOnce } from '../use-once.ts';
import { usePlaceLabel } from '../use-place-label.ts';
import { useView } from '../use-view.ts';
import { useWide } from '../use-wide.ts';
import { useWords } from '../words/use-words.ts';
import { MapPane } from './MapPane.tsx';
import { PickCard } from './PickCard.tsx';

type Feature = Response<'getPoint'>;

interface FindMapProps {
  readonly finding: Finding;
  /** The point whose page is open beside the map. */
  readonly opened?: Feature | null;
}

/** The map of the search: all points that match, those of the list with their distance, and the card of the selected one. */
export function FindMap({ finding, opened = null }: FindMapProps) {
  const { view, memory, go } = useView();
  const { language } = useWords();
  const wide = useWide();
  const label = usePlaceLabel();
  const { answer } = finding.nearest ?? {};
  // On a slow link the list would share it with the map's code and with all points.
  const wanted = useOnce(answer?.state !== 'waiting');
  const { points } = useMapPoints(filtersOf(view), wanted);
  const nearby = answer?.state === 'answered' ? answer.value.within : null;
  const onPage = view.screen.name === 'point' ? view.screen.id : null;
  const selected = onPage ?? finding.selected;

  const listed = useMemo(() => {
    const rows = (nearby ?? []).map(({ id, geometry, properties }) => ({
      id,
      position: geometry.coordinates,
      status: properties.status,
      label: distance(properties.distance, language),
    }));
    if (opened === null || rows.some((row) => row.id === opened.id)) return rows;
    return [
      ...rows,
      { id: opened.id, position: opened.geometry.coordinates, status: opened.properties.status, label: '' },
    ];
  }, [nearby, opened, language]);

  const origin = useMemo<Origin | null>(
    () => view.origin && { position: view.origin, isHere: memory.here, label: label.from ?? '' },
    [view.origin, memory.here, label.from],
  );
  const card = selected !== null && onPage === null && (!wide || !nearby?.some((point) => point.id === selected));

  return (
    <MapPane
      wanted={wanted}
      points={points}
      listed={listed}
      origin={origin}
      radius={origin && view.radius}
      selected={selected}
      viewpoint={view.viewpoint}
      onSelect={(id) => {
        if (onPage !== null && id !== null) go({ screen: { name: 'point', id } });
        else go({ selected: id }, { replace: true });
      }}
      onPick={finding.pick}
      onMove={(viewpoint) => go({ viewpoint }, { replace: true })}
      onLocate={finding.locating.start}
    >
      {card && <PickCard id={selected} listed={nearby?.find((point) => point.id === selected)} origin={view.origin} />}
    </MapPane>
  );
}
