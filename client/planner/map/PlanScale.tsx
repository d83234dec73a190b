import type { Language } from '../../../shared/language.ts';
import { scaleBarAt } from '../../map/scale-bar.ts';
import { lengthText, MAP_WORDS } from '../../words/map.ts';
import type { PlanView } from './plan-stage.ts';

interface Props {
  readonly view: PlanView;
  readonly language: Language;
}

/** Farther out the scale of a Mercator map differs too much from north to south. */
const SCALE_FROM = 5.25;

/** The scale in the middle of the map. */
export function PlanScale({ view, language }: Props) {
  if (view.zoom < SCALE_FROM) return null;
  const bar = scaleBarAt(view.lat, view.zoom);
  const length = lengthText(bar.metres, language);
  return (
    <div
      className="plan-map-scale"
      style={{ width: `${bar.width}px` }}
      role="img"
      aria-label={MAP_WORDS[language].scale(length)}
    >
      <span aria-hidden="true">{length}</span>
    </div>
  );
}
