import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Language } from '../../shared/language.ts';
import { MAP_WORDS } from '../words/map.ts';
import { degreesText, graticuleFor } from './graticule.ts';
import { fromBounds, toLatLng } from './lat-lng.ts';
import type { Box } from './world.ts';

export interface DegreeLabels {
  readonly show: (language: Language) => void;
  readonly remove: () => void;
}

/** The least width in px of a map that carries degrees on its edges. */
export const DEGREES_FROM_WIDTH = 720;

type Label = readonly [text: string, x: number, y: number];

/**
 * Longitudes on the top edge and latitudes on the left one. They are written when the map comes to rest; while it is dragged
 * each strip slides along its edge. `isTaken` tells whether a box, in px of the container, is covered by a point.
 */
export function createDegreeLabels(map: LeafletMap, isTaken: (box: Box) => boolean): DegreeLabels {
  const edge = DomUtil.create('div', 'map-degrees', map.getContainer());
  edge.setAttribute('aria-hidden', 'true');
  const top = DomUtil.create('div', 'map-degrees-top', edge);
  const left = DomUtil.create('div', 'map-degrees-left', edge);
  let language: Language = 'id';
  let rest = map.getCenter();

  function labels(): { readonly longitudes: Label[]; readonly latitudes: Label[] } {
    const { x: width, y: height } = map.getSize();
    if (width < DEGREES_FROM_WIDTH) return { longitudes: [], latitudes: [] };
    const words = MAP_WORDS[language];
    const bounds = fromBounds(map.getBounds().pad(0.3));
    const { meridians, parallels } = graticuleFor(bounds, (256 / 360) * 2 ** map.getZoom());
    const isFree = ([, x, y]: Label) => !isTaken([x, y, x + 66, y + 16]);
    const longitudes = meridians.map((minutes): Label => {
      const { x } = map.latLngToContainerPoint(toLatLng([minutes / 60, 0]));
      return [`${degreesText(minutes)} ${words.east}`, x + 4, 4];
    });
    const latitudes = parallels.map((minutes): Label => {
      const { y } = map.latLngToContainerPoint(toLatLng([0, minutes / 60]));
      const hemisphere = minutes === 0 ? '' : ` ${minutes > 0 ? words.north : words.south}`;
      return [`${degreesText(minutes)}${hemisphere}`, 8, y - 19];
    });
    // The corner belongs to the longitudes, the foot to the legend.
    const isClear = ([, , y]: Label) => y > 26 && y < height - 72;
    return { longitudes: longitudes.filter(isFree), latitudes: latitudes.filter(isFree).filter(isClear) };
  }

  function settle() {
    const { longitudes, latitudes } = labels();
    rest = map.getCenter();
    write(top, longitudes);
    write(left, latitudes);
    slide();
    edge.classList.remove('map-degrees-away');
  }
  function slide() {
    const shift = map.latLngToContainerPoint(rest).subtract(map.getSize().divideBy(2));
    top.style.transform = `translateX(${Math.round(shift.x)}px)`;
    left.style.transform = `translateY(${Math.round(shift.y)}px)`;
  }
  const hide = () => edge.classList.add('map-degrees-away');

  map.on('move', slide).on('zoomstart', hide).on('moveend viewreset', settle);
  return {
    show(newLanguage) {
      language = newLanguage;
      settle();
    },
    remove() {
      map.off('move', slide).off('zoomstart', hide).off('moveend viewreset', settle);
      edge.remove();
    },
  };
}

/** Writes labels into a strip, with the elements that are there already as far as they go. */
function write(strip: HTMLElement, labels: readonly Label[]) {
  while (strip.childElementCount > labels.length) strip.lastElementChild?.remove();
  for (const [index, [text, x, y]] of labels.entries()) {
    const label = (strip.children[index] ?? DomUtil.create('span', '', strip)) as HTMLElement;
    label.textContent = text;
    label.style.left = `${Math.round(x)}px`;
    label.style.top = `${Math.round(y)}px`;
  }
}
