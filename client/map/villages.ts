import type { Response } from '../../shared/api.ts';
import type { Bbox, LonLat } from '../../shared/lon-lat.ts';
import { call } from '../api.ts';

/** A settlement as the map names it; `rank` orders names where there is room for few: smaller first. */
export interface Village {
  readonly code: string;
  readonly name: string;
  readonly position: LonLat;
  readonly rank: number;
}

/** From this zoom on villages are asked for. */
export const VILLAGES_FROM = 11;
/** Side of a cell of the grid by which the map remembers what it has, in cells a degree. */
const PER_DEGREE = 4;

/** The cells of the grid that a box touches, each as `column,row`. */
export function cellsOf([west, south, east, north]: Bbox): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(west * PER_DEGREE); column < east * PER_DEGREE; column += 1) {
    for (let row = Math.floor(south * PER_DEGREE); row < north * PER_DEGREE; row += 1) cells.push(`${column},${row}`);
  }
  return cells;
}

/** The smallest box of whole cells round some cells. */
export function boxOfCells(cells: readonly string[]): Bbox {
  const places = cells.map((cell) => cell.split(',').map(Number) as [number, number]);
  const [columns, rows] = [places.map(([column]) => column), places.map(([, row]) => row)];
  const edges = [Math.min(...columns), Math.min(...rows), Math.max(...columns) + 1, Math.max(...rows) + 1];
  return edges.map((edge) => edge / PER_DEGREE) as [number, number, number, number];
}

export interface VillageStore {
  /** Those known, of the highest rank first. */
  readonly villages: () => readonly Village[];
  /** Asks for what is missing in a box, in one request; the answer is announced by `changed`. */
  readonly want: (bbox: Bbox) => void;
  readonly remove: () => void;
}

/** Keeps the villages that were in view. A request that fails is made again when the map is next moved. */
export function createVillageStore(changed: () => void): VillageStore {
  const known = new Map<string, Village>();
  let ranked: readonly Village[] = [];
  const asked = new Set<string>();
  const ending = new AbortController();

  async function ask(cells: readonly string[]) {
    for (const cell of cells) asked.add(cell);
    try {
      const bbox = boxOfCells(cells).join(',');
      const { regions } = await call('listRegions', { level: 'village', bbox }, ending.signal);
      for (const region of regions) known.set(region.code, toVillage(region));
      ranked = [...known.values()].sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1));
      changed();
    } catch {
      // The map is whole without names: nothing to tell the person, and the next move tries again.
      for (const cell of cells) asked.delete(cell);
    }
  }

  return {
    villages: () => ranked,
    want(bbox) {
      const missing = cellsOf(bbox).filter((cell) => !asked.has(cell));
      if (missing.length > 0) void ask(missing);
    },
    remove: () => ending.abort(),
  };
}

type Region = Response<'listRegions'>['regions'][number];

/** A village that gave its district the name comes first, then a town's, then by people. */
function toVillage({ code, name, context, population, lon, lat }: Region): Village {
  const district = context.split(',')[0] ?? '';
  const isSeat = district.endsWith(` ${name}`) || district === name;
  const isUrban = code.split('.')[3]?.startsWith('1') ?? false;
  const rank = (isSeat ? 0 : 2_000_000) + (isUrban ? 0 : 1_000_000) - Math.min(population, 999_999);
  return { code, name, position: [lon, lat], rank };
}
