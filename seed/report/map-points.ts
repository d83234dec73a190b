import { type Bbox, isInside, type LonLat } from '../../shared/lon-lat.ts';
import type { Verdict } from '../imported.ts';

/** What the map of the report shows: Indonesia with the seas around it. */
export const MAP_BOX: Bbox = [94, -11.6, 141.6, 7];

const [WEST, SOUTH, EAST, NORTH] = MAP_BOX;
const STEPS = 65_535;
/** Points nearer to one another than half a kilometre are one mark on the map. */
const CELL = 0.005;
const COLUMNS = Math.ceil((EAST - WEST) / CELL) + 1;
const ROWS = Math.ceil((NORTH - SOUTH) / CELL) + 1;

/** Where rows stand, by verdict, as small as a page can hold them: a million rows are at most some hundred kilobytes. */
export interface MapPoints {
  readonly add: (kind: Verdict['kind'], position: LonLat | null) => void;
  /** Base64 of pairs of 16-bit numbers, east and south from the box's corner. */
  readonly encoded: () => Record<Verdict['kind'], string>;
  /** How many rows have a position that lies outside the map. */
  readonly outside: () => number;
}

export function createMapPoints(): MapPoints {
  const layers = { kept: createLayer(), noted: createLayer(), refused: createLayer() };
  let outside = 0;
  return {
    add(kind, position) {
      if (!position) return;
      if (isInside(position, MAP_BOX)) layers[kind].add(position);
      else outside += 1;
    },
    encoded: () => ({
      kept: layers.kept.encoded(),
      noted: layers.noted.encoded(),
      refused: layers.refused.encoded(),
    }),
    outside: () => outside,
  };
}

function createLayer() {
  const taken = new Uint8Array(Math.ceil((COLUMNS * ROWS) / 8));
  const pairs: number[] = [];
  return {
    add([lon, lat]: LonLat) {
      const cell = Math.floor((NORTH - lat) / CELL) * COLUMNS + Math.floor((lon - WEST) / CELL);
      const bit = 1 << (cell & 7);
      if (((taken[cell >> 3] ?? 0) & bit) !== 0) return;
      taken[cell >> 3] = (taken[cell >> 3] ?? 0) | bit;
      pairs.push(
        Math.round(((lon - WEST) / (EAST - WEST)) * STEPS),
        Math.round(((NORTH - lat) / (NORTH - SOUTH)) * STEPS),
      );
    },
    encoded: () => Buffer.from(Uint16Array.from(pairs).buffer).toString('base64'),
  };
}
