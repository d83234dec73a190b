import type { Language } from '../../shared/language.ts';
import { lengthText, MAP_WORDS } from '../words/map.ts';
import { scaleBarAt } from './scale-bar.ts';

interface Props {
  readonly language: Language;
  readonly lat: number;
  readonly zoom: number;
}

/** The scale in the middle of the map, and what its signs mean. */
export function MapLegend({ language, lat, zoom }: Props) {
  const words = MAP_WORDS[language];
  const bar = scaleBarAt(lat, zoom);
  const length = lengthText(bar.metres, language);
  return (
    <div className="map-legend">
      <div className="map-scale" style={{ width: `${bar.width}px` }} role="img" aria-label={words.scale(length)}>
        <span aria-hidden="true">{length}</span>
      </div>
      <span className="map-key">
        <svg width="14" height="14" aria-hidden="true">
          <circle className="map-dot" cx="7" cy="7" r="4.75" />
        </svg>
        {words.active}
      </span>
      <span className="map-key">
        <svg width="14" height="14" aria-hidden="true">
          <circle className="map-dot-open" cx="7" cy="7" r="5" />
        </svg>
        {words.askFirst}
      </span>
      <span className="map-key">
        <svg width="22" height="22" aria-hidden="true">
          <circle className="map-dot" cx="11" cy="11" r="9.5" />
          <text x="11" y="15.5">
            7
          </text>
        </svg>
        {words.several}
      </span>
    </div>
  );
}
