import { DomUtil, type Map as LeafletMap } from 'leaflet';
import type { Language } from '../words/language.ts';
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

/**
 * Longitudes on the top edge and latitudes on the left one; they stay at the edge while the map moves. `isTaken` tells
 * whether a box, in px of the container, is covered by something that matters more.
 */
export function createDegreeLabels(map: LeafletMap, isTaken: (box: Box) => boolean): DegreeLabels {
  const edge = DomUtil.create('div', 'map-degrees', map.getContainer());
  edge.setAttribute('aria-hidden', 'true');
  let language: Language = 'id';

  function place() {
    const words = MAP_WORDS[language];
    const isWide = map.getSize().x >= DEGREES_FROM_WIDTH;
    const { meridians, parallels } = graticuleFor(fromBounds(map.getBounds()), (256 / 360) * 2 ** map.getZoom());
    const labels: [text: string, x: number, y: number][] = [];
    const add = (text: string, x: number, y: number) => {
      if (!isTaken([x, y, x + 66, y + 16])) labels.push([text, x, y]);
    };
    for (const minutes of isWide ? meridians : []) {
      const { x } = map.latLngToContainerPoint(toLatLng([minutes / 60, 0]));
      add(`${degreesText(minutes)} ${words.east}`, x + 4, 4);
    }
    for (const minutes of isWide ? parallels : []) {
      const { y } = map.latLngToContainerPoint(toLatLng([0, minutes / 60]));
      const hemisphere = minutes === 0 ? '' : ` ${minutes > 0 ? words.north : words.south}`;
      if (y > 44 && y < map.getSize().y - 56) add(`${degreesText(minutes)}${hemisphere}`, 8, y - 19);
    }
    while (edge.childElementCount > labels.length) edge.lastElementChild?.remove();
    for (const [index, [text, x, y]] of labels.entries()) {
      const label = (edge.children[index] ?? DomUtil.create('span', '', edge)) as HTMLElement;
      if (label.textContent !== text) label.textContent = text;
      label.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    }
  }
  const hide = () => edge.classList.add('map-degrees-away');
  const settle = () => {
    edge.classList.remove('map-degrees-away');
    place();
  };

  map.on('move', place).on('zoomanim', hide).on('moveend viewreset', settle);
  return {
    show(newLanguage) {
      language = newLanguage;
      place();
    },
    remove() {
      map.off('move', place).off('zoomanim', hide).off('moveend viewreset', settle);
      edge.remove();
    },
  };
}
