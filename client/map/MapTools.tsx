import type { MapWords } from '../words/map.ts';
import { MapIcon } from './MapIcon.tsx';

interface Props {
  readonly words: MapWords;
  readonly onZoom: (steps: number) => void;
  readonly onLocate: () => void;
}

export function MapTools({ words, onZoom, onLocate }: Props) {
  return (
    <div className="map-tools">
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => onZoom(1)}>
        <MapIcon sign="plus" />
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => onZoom(-1)}>
        <MapIcon sign="minus" />
      </button>
      <button type="button" aria-label={words.locate} title={words.locate} onClick={onLocate}>
        <MapIcon sign="location" />
      </button>
    </div>
  );
}
