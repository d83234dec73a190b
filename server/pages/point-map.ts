import type { Language } from '../../shared/language.ts';
import { villageName } from '../../shared/place-names.ts';
import { SAID } from '../../shared/said.ts';
import { POINT_MAP_SIZE, type Spot } from '../point-map.ts';
import { type Html, html } from './html.ts';
import type { PointFacts } from './point-page.ts';

/** So much land is drawn round a place that the coarse outlines leave in the water, in pixels. */
const GROUND = 26;

/** A still map where the app will draw its own; nothing where there is no outline. */
export function pointMapHtml({ map, point, from }: PointFacts, language: Language): Html | '' {
  if (!map) return '';
  const { width, height } = POINT_MAP_SIZE;
  const words = SAID[language];
  const { villageCode, village } = point.properties;
  const name = villageName(villageCode, village);
  const { point: at, origin } = map;
  const beached = [at, ...(origin ? [origin] : [])].filter(({ isOnLand }) => !isOnLand);
  const ground = (kind: string) =>
    beached.map(({ x, y }) => html`<circle class="${kind}" cx="${x}" cy="${y}" r="${GROUND}"/>`);
  const way = origin
    ? html`<path class="straight" d="M${origin.x} ${origin.y}L${at.x} ${at.y}"/><circle class="origin" cx="${origin.x}" cy="${origin.y}" r="7"/>${label(origin, at, from ?? words.you)}`
    : '';
  return html`<div class="strip map-pane still"><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${words.pointMap(name)}">${ground('shore')}<path class="around" d="${map.around}"/><path class="land" d="${map.land}"/>${ground('ground')}${way}<circle class="spot" cx="${at.x}" cy="${at.y}" r="8"/>${label(at, origin, name)}</svg></div>
`;
}

/** The name of a place: beside it, or with another place on the side away from it, so that no line runs through letters. */
function label({ x, y }: Spot, other: Spot | null, name: string): Html {
  if (!other) return html`<text x="${x + 14}" y="${y + 5}">${name}</text>`;
  const right = x > other.x;
  const below = y > other.y || (y === other.y && x > other.x);
  return html`<text x="${x + (right ? 9 : -9)}" y="${y + (below ? 26 : -15)}" text-anchor="${right ? 'end' : 'start'}">${name}</text>`;
}
