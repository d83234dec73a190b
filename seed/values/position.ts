import { coordinatesFromText } from '../../shared/coordinates.ts';
import { INDONESIA, isInside, type LonLat } from '../../shared/lon-lat.ts';
import { isAbsent } from './absent.ts';
import { angleFromText, type CellAngle } from './angle.ts';
import { withDecimalPoint } from './lost-decimal.ts';

/** The cells that may tell where a row is; blank where the list has no such column. */
export interface PositionCells {
  readonly lat: string;
  readonly lon: string;
  readonly coordinates: string;
}

/** A place that the cells may mean. */
export interface Candidate {
  readonly lon: number;
  readonly lat: number;
  readonly repair: 'swapped-coordinates' | 'decimal-restored' | 'sign-restored' | null;
}

/** What the cells say: nothing, something that is no position, or places; the first is the one that is written. */
export type ReadPosition =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly written: Candidate | null; readonly repairs: () => readonly Candidate[] };

/** Reads a position from its cells. Zero and zero is what programs write for "unknown". */
export function readPosition(cells: PositionCells): ReadPosition {
  const { lat, lon, coordinates } = cells;
  if (isAbsent(lat) && isAbsent(lon)) return isAbsent(coordinates) ? { kind: 'absent' } : fromPair(coordinates);
  // Some lists have both numbers in the column of one.
  if (isAbsent(lat) || isAbsent(lon)) {
    const pair = fromPair(isAbsent(lat) ? lon : lat);
    return pair.kind === 'read' || isAbsent(coordinates) ? pair : fromPair(coordinates);
  }
  const first = angleFromText(lat);
  const second = angleFromText(lon);
  if (first && second)
    return first.degrees === 0 && second.degrees === 0 ? { kind: 'absent' } : fromAngles(first, second, cells);
  const repairs = restored(cells, first, second);
  return repairs.length > 0 ? { kind: 'read', written: null, repairs: () => repairs } : { kind: 'unreadable' };
}

function fromPair(text: string): ReadPosition {
  const position = coordinatesFromText(text) ?? splitPair(text);
  if (!position) return { kind: 'unreadable' };
  const [lon, lat] = position;
  if (lon === 0 && lat === 0) return { kind: 'absent' };
  const written = { lon, lat, repair: null };
  return { kind: 'read', written, repairs: () => [swapped(written), ...flipped(written)] };
}

/** Two angles in forms that a single cell may have, with something between them. The order is the one that lies in Indonesia. */
function splitPair(text: string): LonLat | null {
  for (const border of [/\s*[;|/]\s*/, /,\s+/, /\s+-\s+/, /\s+(?=[\d.,°'"\s]+(?:bt|e)\b)/i, /,/, /\s+/]) {
    const parts = text.trim().split(border);
    const [first, second] = parts.map(angleFromText);
    if (parts.length !== 2 || !first || !second) continue;
    const latFirst: LonLat = [second.degrees, first.degrees];
    const lonFirst: LonLat = [first.degrees, second.degrees];
    const turned = first.axis === 'lon' || second.axis === 'lat';
    return turned || (!isInside(latFirst, INDONESIA) && isInside(lonFirst, INDONESIA)) ? lonFirst : latFirst;
  }
  return null;
}

function fromAngles(first: CellAngle, second: CellAngle, cells: PositionCells): ReadPosition {
  const written: Candidate = { lon: second.degrees, lat: first.degrees, repair: null };
  const crossed = swapped(written);
  // A hemisphere says for sure that the columns are swapped.
  if (first.axis === 'lon' || second.axis === 'lat') {
    const contradicts = first.axis === second.axis;
    return contradicts ? { kind: 'unreadable' } : { kind: 'read', written: null, repairs: () => [crossed] };
  }
  const flips = () => (first.axis === null ? [...flipped(written), ...flipped(crossed)] : []);
  return { kind: 'read', written, repairs: () => [crossed, ...flips(), ...restored(cells, first, second)] };
}

function swapped({ lon, lat }: Candidate): Candidate {
  return { lon: lat, lat: lon, repair: 'swapped-coordinates' };
}

/** South of the equator a lost minus is the usual slip; one too many is mended as easily. */
function flipped({ lon, lat }: Candidate): Candidate[] {
  const repair = 'sign-restored' as const;
  return [{ lon: Math.abs(lon), lat: -lat, repair }, ...(lon < 0 ? [{ lon: -lon, lat, repair }] : [])];
}

/** Every reading of digits whose decimal point was lost: "-10171800" may be -10.1718 or -1.01718. */
function restored({ lat, lon }: PositionCells, first: CellAngle | null, second: CellAngle | null): Candidate[] {
  const lats = first && Math.abs(first.degrees) <= 90 ? [first.degrees] : withDecimalPoint(lat, 'lat');
  const lons = second && Math.abs(second.degrees) <= 180 ? [second.degrees] : withDecimalPoint(lon, 'lon');
  return lats.flatMap((oneLat) =>
    lons.map((oneLon) => ({ lon: oneLon, lat: oneLat, repair: 'decimal-restored' as const })),
  );
}
