import { distance } from 'geokdbush';
import { plainName } from '../../shared/search-name.ts';
import { CATEGORIES, TECHNOLOGIES } from '../../shared/vocabulary.ts';
import { TextStore } from '../text-store.ts';
import type { Draft } from './draft.ts';
import { GrowingColumn } from './growing-column.ts';
import { areLikeNames } from './like-names.ts';

/** What rows have to do with one another. Places are those of `add`, from 0; -1: none. */
export interface RowRelations {
  /** The earlier row with the same stated id. */
  readonly sameId: Int32Array;
  /** The earlier row of a like name within 100 m. */
  readonly duplicateOf: Int32Array;
  /** 1 where that row is the same point without doubt: of the same kind, and not two ids for two names. */
  readonly isSure: Uint8Array;
  /** How many rows have the very same coordinates, this one included. */
  readonly sharing: Uint32Array;
  /** The first other row with the same coordinates. */
  readonly sharedWith: Int32Array;
  readonly line: (place: number) => number;
}

/** Collects what is compared of each row: in all about fifty bytes and its name. */
export class RowCollector {
  readonly names = new TextStore();
  readonly ids = new TextStore();
  readonly lons = new GrowingColumn();
  readonly lats = new GrowingColumn();
  readonly lines = new GrowingColumn();
  /** Category and technology as one number, below zero for a row that stands at its village. */
  readonly kinds = new GrowingColumn();

  /** Also rows that are refused have a place, so that places are those of the drafts; nothing is compared with them. */
  add({ point, line }: Draft): void {
    this.names.add(point ? plainName(point.name) : '');
    this.ids.add(point?.statedId ?? '');
    this.lons.add(point?.lon ?? Number.NaN);
    this.lats.add(point?.lat ?? Number.NaN);
    this.lines.add(line);
    const kind = point
      ? 1 + CATEGORIES.indexOf(point.category) * TECHNOLOGIES.length + TECHNOLOGIES.indexOf(point.technology)
      : 0;
    this.kinds.add(point?.approximate ? -kind : kind);
  }
}

/** Metres within which a like name is the same place. */
const NEAR = 100;
/** Degrees that are no less than that, on either axis, down to 12° south. */
const CELL = 0.000_93;
/** So many earlier rows of a cell are looked at: lists with a thousand rows on one spot are not compared each with each. */
const LOOKED_AT = 40;

export function relateRows(rows: RowCollector): RowRelations {
  const sameId = sameIds(rows);
  return { sameId, ...duplicates(rows, sameId), ...sameSpots(rows), line: (place) => rows.lines.at(place) };
}

/** Places in the order of a comparison; of equal ones the earlier first. */
function ordered(
  count: number,
  compare: (a: number, b: number) => number,
  keep: (place: number) => boolean,
): Uint32Array {
  const places = new Uint32Array(count);
  let kept = 0;
  for (let place = 0; place < count; place += 1) if (keep(place)) places[kept++] = place;
  return places.subarray(0, kept).sort((a, b) => compare(a, b) || a - b);
}

function sameIds({ ids }: RowCollector): Int32Array {
  const same = new Int32Array(ids.length).fill(-1);
  const order = ordered(
    ids.length,
    (a, b) => ids.compare(a, b),
    (place) => !ids.isBlank(place),
  );
  let first = -1;
  for (const place of order) {
    if (first >= 0 && ids.compare(first, place) === 0) same[place] = first;
    else first = place;
  }
  return same;
}

/** Rows at their villages share the village's coordinates; nobody wrote them. */
function sameSpots({ lons, lats, kinds }: RowCollector) {
  const count = lons.length;
  const sharing = new Uint32Array(count).fill(1);
  const sharedWith = new Int32Array(count).fill(-1);
  const compare = (a: number, b: number) => lons.at(a) - lons.at(b) || lats.at(a) - lats.at(b);
  const order = ordered(count, compare, (place) => kinds.at(place) > 0);
  for (let start = 0, end = 0; start < order.length; start = end) {
    const first = order[start] ?? 0;
    for (end = start + 1; end < order.length && compare(first, order[end] ?? 0) === 0; end += 1);
    for (const place of order.subarray(start, end)) {
      sharing[place] = end - start;
      if (end - start > 1) sharedWith[place] = place === first ? (order[start + 1] ?? -1) : first;
    }
  }
  return { sharing, sharedWith };
}

/**
 * Rows are taken in their order; each is compared with the earlier ones in its cell of 100 m and the eight around it, those left
 * out that are refused.
 */
function duplicates({ names, ids, lons, lats, kinds }: RowCollector, sameId: Int32Array) {
  const duplicateOf = new Int32Array(names.length).fill(-1);
  const isSure = new Uint8Array(names.length);
  const before = new Int32Array(names.length).fill(-1);
  const latest = new Map<number, number>();
  for (let place = 0; place < names.length; place += 1) {
    if (kinds.at(place) === 0 || (sameId[place] ?? -1) >= 0) continue;
    const [x, y] = [Math.floor(lons.at(place) / CELL), Math.floor(lats.at(place) / CELL)];
    const earliest = earliestLike(place, around(x, y));
    duplicateOf[place] = earliest;
    if (earliest >= 0 && isSame(place, earliest)) isSure[place] = 1;
    else {
      const own = cellKey(x, y);
      before[place] = latest.get(own) ?? -1;
      latest.set(own, place);
    }
  }
  return { duplicateOf, isSure };

  function earliestLike(place: number, cells: readonly number[]): number {
    const name = names.at(place);
    let earliest = -1;
    for (const cell of cells) {
      let other = latest.get(cell) ?? -1;
      for (let looked = 0; other >= 0 && looked < LOOKED_AT; looked += 1) {
        const isEarlier = earliest < 0 || other < earliest;
        if (isEarlier && metres(place, other) <= NEAR && areLikeNames(name, names.at(other))) earliest = other;
        other = before[other] ?? -1;
      }
    }
    return earliest;
  }

  function isSame(one: number, other: number): boolean {
    if (Math.abs(kinds.at(one)) !== Math.abs(kinds.at(other))) return false;
    return ids.isBlank(one) || ids.isBlank(other) || names.compare(one, other) === 0;
  }

  function metres(a: number, b: number): number {
    return distance(lons.at(a), lats.at(a), lons.at(b), lats.at(b)) * 1000;
  }
}

function around(x: number, y: number): number[] {
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => cellKey(x + dx, y + dy)));
}

function cellKey(x: number, y: number): number {
  return (x + 500_000) * 1_000_000 + (y + 500_000);
}
