import type { Map as LeafletMap } from 'leaflet';
import type { Bbox, LonLat } from '../../shared/lon-lat.ts';
import { destination } from './geodesic.ts';
import { fromLatLng, toBounds, toLatLng } from './lat-lng.ts';
import type { MapPoint, Origin, Viewpoint } from './types.ts';
import { boxOf } from './world.ts';

/** What the map is asked to show. */
export interface Aim {
  readonly viewpoint: Viewpoint | null;
  readonly origin: Origin | null;
  readonly radius: number | null;
  readonly listed: readonly MapPoint[];
  /** A still map shows the origin with what is listed instead of the whole radius. */
  readonly isStill: boolean;
}

export interface Camera {
  /** Moves the map when the aim differs from the last one; a person's own panning is left alone otherwise. */
  readonly aim: (aim: Aim) => void;
  /** Fits the last aim's place again. */
  readonly home: () => void;
  readonly resized: () => void;
}

/** A fit around a single place: streets of a village can be told apart. */
const CLOSEST = 14;
/** A viewpoint that was reported this many ms ago and now comes back by the address is an echo. */
const ECHO = 1500;

const viewpointKey = ({ centre, zoom }: Viewpoint) => `${centre[0]},${centre[1]},${zoom}`;
const placeKey = ({ origin, radius, listed, isStill }: Aim) =>
  origin && !isStill ? String([...origin.position, radius]) : String([origin?.position, ...listed.map(({ id }) => id)]);

/** Moves the map for the program, and reports the moves that a person made. `home`: what is shown when nothing else is to be. */
export function createCamera(map: LeafletMap, onMove: (viewpoint: Viewpoint) => void, home: () => Bbox): Camera {
  let last: { readonly aim: Aim; readonly viewpoint: string; readonly place: string } | undefined;
  let pending: (() => void) | undefined;
  let isQuiet = false;
  let hasBeenMoved = false;
  const reported = new Map<string, number>();

  /** Runs a move that is not the person's; it waits while the map has no size. */
  function quietly(move: () => void) {
    if (map.getSize().x === 0 || map.getSize().y === 0) {
      pending = () => quietly(move);
      return;
    }
    pending = undefined;
    isQuiet = true;
    move();
    isQuiet = false;
  }

  function frameAim(aim: Aim) {
    const bbox = boxToFit(aim) ?? home();
    const { x, y } = map.getSize();
    const edge = Math.max(20, Math.round(Math.min(x, y) * (aim.isStill ? 0.22 : 0.07)));
    // On a still map the names at both ends stay inside.
    const side = aim.isStill ? Math.max(edge, Math.round(x * 0.22)) : edge;
    const below = Number.parseFloat(getComputedStyle(map.getContainer()).getPropertyValue('--map-inset-bottom')) || 0;
    map.fitBounds(toBounds(bbox), {
      animate: false,
      maxZoom: CLOSEST,
      paddingTopLeft: [side, edge],
      paddingBottomRight: [side, edge + below],
    });
  }

  const show = (viewpoint: Viewpoint) =>
    quietly(() => map.setView(toLatLng(viewpoint.centre), viewpoint.zoom, { animate: false }));

  map.on('moveend', function report() {
    if (isQuiet) return;
    hasBeenMoved = true;
    const viewpoint = viewpointOf(map);
    reported.set(viewpointKey(viewpoint), performance.now());
    onMove(viewpoint);
  });

  return {
    aim(aim) {
      const before = last;
      const next = { aim, viewpoint: aim.viewpoint ? viewpointKey(aim.viewpoint) : '', place: placeKey(aim) };
      last = next;
      const isEcho = performance.now() - (reported.get(next.viewpoint) ?? -Infinity) < ECHO;
      const isNewViewpoint = next.viewpoint !== before?.viewpoint && !isEcho;
      const isNewPlace = before !== undefined && next.place !== before.place && (aim.origin !== null || !hasBeenMoved);
      if (aim.viewpoint && isNewViewpoint) show(aim.viewpoint);
      else if (isNewPlace || (!aim.viewpoint && isNewViewpoint)) quietly(() => frameAim(aim));
    },
    home() {
      if (last) quietly(() => last && frameAim(last.aim));
    },
    resized() {
      isQuiet = true;
      map.invalidateSize({ animate: false });
      isQuiet = false;
      pending?.();
    },
  };
}

function viewpointOf(map: LeafletMap): Viewpoint {
  const [lon, lat] = fromLatLng(map.getCenter());
  const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
  return { centre: [rounded(lon, 5), rounded(lat, 5)], zoom: rounded(map.getZoom(), 2) };
}

/** null: there is nothing to fit. */
function boxToFit({ origin, radius, listed, isStill }: Aim): Bbox | null {
  const positions: LonLat[] = isStill || radius === null ? listed.map(({ position }) => position) : [];
  if (origin && radius !== null && !isStill) {
    positions.push(...[0, 90, 180, 270].map((bearing) => destination(origin.position, radius, bearing)));
  }
  if (origin) positions.push(origin.position);
  return positions.length === 0 ? null : boxOf(positions);
}
