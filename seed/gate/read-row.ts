import { type Bbox, isInside, type LonLat } from '../../shared/lon-lat.ts';
import type { ColumnKey } from '../columns/headings.ts';
import type { ColumnMap } from '../columns/recognise.ts';
import type { StatedPlace } from '../naming/stated-place.ts';
import { isRefusal, type Note } from '../notes.ts';
import type { RawRow } from '../reading/table.ts';
import { isAbsent } from '../values/absent.ts';
import { type ReadPosition, readPosition } from '../values/position.ts';
import type { Draft } from './draft.ts';
import { type PlaceRules, placeRow } from './place-row.ts';
import { readDetails } from './read-details.ts';
import { cellsOf, type RowCells } from './row-cells.ts';

/** What rows are judged by. */
export interface RowRules extends PlaceRules {
  readonly columns: ColumnMap;
  /** How many columns have headings; more cells than that have slipped. */
  readonly width: number;
  readonly statedPlace: (
    cells: Readonly<Record<'province' | 'regency' | 'district' | 'village' | 'code', string>>,
  ) => StatedPlace;
  /** ISO 8601; nothing can have been verified after it. */
  readonly today: string;
}

const LONGEST_TEXT = 300;
const YES = /^(?:true|ya|yes|y|1)$/i;
const PLAIN = /^[ -~]*$/;
const WORLD: Bbox = [-180, -90, 180, 90];
const TEXTS: readonly ColumnKey[] = ['id', 'name', 'provider', 'address'];
const PLACE: readonly ColumnKey[] = ['lat', 'lon', 'coordinates'];

/** Reads a row by itself: its values, where it says it lies, where it stands. Every fault is noted, not the first alone. */
export function readRow(row: RawRow, rules: RowRules): Draft {
  const cells = cellsOf(row, rules.columns);
  const notes: Note[] = [];
  const extra = row.cells.slice(rules.width).filter((cell) => cell.trim() !== '');
  if (extra.length > 0)
    notes.push({ code: 'too-many-cells', column: '', value: extra.join(' | ').slice(0, 200), facts: {} });
  for (const key of TEXTS) if (!isReadable(cells.text(key))) notes.push(cells.note('unreadable-text', [key]));
  if (isAbsent(cells.text('name'))) notes.push(cells.note('missing-name', ['name']));

  const details = readDetails(cells, rules.today);
  const stated = rules.statedPlace({
    province: cells.text('province'),
    regency: cells.text('regency'),
    district: cells.text('district'),
    village: cells.text('village'),
    code: cells.text('code'),
  });
  notes.push(
    ...details.notes,
    ...stated.findings.map((finding) => cells.note(finding.code, [finding.column], { name: finding.name })),
  );
  const position = readPosition({
    lat: cells.text('lat'),
    lon: cells.text('lon'),
    coordinates: cells.text('coordinates'),
  });
  const placed = placeRow(position, stated, rules);
  notes.push(...placed.remarks.map(({ code, facts }) => cells.note(code, columnsOf(code, cells), facts)));
  const saysApproximate = placed.position !== null && !placed.approximate && YES.test(cells.text('approximate'));
  if (saysApproximate) notes.push(cells.note('approximate-position', ['approximate'], { why: 'stated' }));
  const statedVillage = stated.village?.code ?? null;
  const draft = {
    line: row.line,
    notes,
    name: cells.text('name').slice(0, LONGEST_TEXT),
    written: writtenAt(position),
    simulated: cells.text('dataset').toLowerCase() === 'simulated',
    statedVillage,
  };
  if (!placed.position || notes.some(isRefusal)) return { ...draft, point: null };
  const point = {
    ...details.values,
    statedId: present(cells.text('id')),
    name: cells.text('name'),
    provider: present(cells.text('provider')),
    address: present(cells.text('address')),
    approximate: placed.approximate || saysApproximate,
    line: row.line,
    ...placed.position,
  };
  return { ...draft, point };
}

/** A note on where a row stands belongs to the columns that said so; with another regency, to that one as well. */
function columnsOf(code: Note['code'], cells: RowCells): ColumnKey[] {
  const filled = PLACE.filter((key) => cells.heading(key) !== '');
  if (code === 'in-other-regency' || code === 'near-other-regency') return [...filled, 'regency'];
  if (code === 'far-from-stated-village') return [...filled, 'village'];
  return code === 'approximate-position' || code === 'missing-coordinates' ? [...filled, 'village'] : filled;
}

function writtenAt(position: ReadPosition): LonLat | null {
  const at = position.kind === 'read' ? (position.written ?? position.repairs()[0]) : undefined;
  return at && isInside([at.lon, at.lat], WORLD) ? [at.lon, at.lat] : null;
}

function present(text: string): string | null {
  return isAbsent(text) ? null : text;
}

/** Short enough to be a value of its column, and nothing that PostgreSQL or a screen cannot show. */
function isReadable(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  return PLAIN.test(text) || (text.isWellFormed() && !/\p{Cc}/u.test(text));
}
