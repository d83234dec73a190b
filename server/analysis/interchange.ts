import type { Rows } from './covering.ts';
import type { Reduced } from './reduced.ts';

/** So many columns are tried between two looks at whether to go on. */
const STRIDE = 2000;

/**
 * Betters a choice of columns by exchanging one for another as long as that gains (Teitz and Bart 1968, with the bookkeeping of
 * Resende and Werneck 2007): what a column adds, and what is lost with one that leaves, less what the two have in common.
 * @param chosen columns; as many are given back.
 * @yields how many exchanges were made.
 */
export function* interchange(
  { rows: { starts, items }, weights, sites }: Reduced,
  chosen: readonly number[],
  until: number,
): Generator<number, number[]> {
  const columns = transposed({ starts, items }, sites.length);
  const isChosen = new Uint8Array(sites.length);
  const times = new Int32Array(weights.length);
  /** The sum of the chosen columns that reach a row: where it is one, that one. */
  const reachedBy = new Float64Array(weights.length);
  /** What would be lost without a chosen column. */
  const loss = new Float64Array(sites.length);
  const common = new Float64Array(sites.length);
  for (const column of chosen) add(column);
  let weakest = findWeakest();
  let [exchanges, unchanged, tried] = [0, 0, 0];

  for (let column = 0; unchanged < sites.length && chosen.length > 0; column = (column + 1) % sites.length) {
    unchanged += 1;
    tried += 1;
    if (tried % STRIDE === 0) {
      yield exchanges;
      if (performance.now() > until) break;
    }
    if (isChosen[column] === 1) continue;
    const leaving = bestFor(column);
    if (leaving === -1) continue;
    remove(leaving);
    add(column);
    weakest = findWeakest();
    exchanges += 1;
    unchanged = 0;
  }
  return Array.from(isChosen.keys()).filter((column) => isChosen[column] === 1);

  /** The chosen column that should leave for this one; −1 when the exchange would gain nothing. */
  function bestFor(column: number): number {
    let gain = 0;
    const touched = [weakest];
    for (let index = columns.starts[column] as number; index < (columns.starts[column + 1] as number); index += 1) {
      const row = columns.items[index] as number;
      if (times[row] === 0) gain += weights[row] as number;
      if (times[row] !== 1) continue;
      const other = reachedBy[row] as number;
      if (common[other] === 0) touched.push(other);
      common[other] = (common[other] as number) + (weights[row] as number);
    }
    let [best, least] = [-1, gain];
    for (const other of touched) {
      const lost = (loss[other] as number) - (common[other] as number);
      if (lost < least) [best, least] = [other, lost];
    }
    for (const other of touched) common[other] = 0;
    return best;
  }

  function add(column: number): void {
    isChosen[column] = 1;
    for (let index = columns.starts[column] as number; index < (columns.starts[column + 1] as number); index += 1) {
      const row = columns.items[index] as number;
      const weight = weights[row] as number;
      if (times[row] === 0) loss[column] = (loss[column] as number) + weight;
      if (times[row] === 1) loss[reachedBy[row] as number] = (loss[reachedBy[row] as number] as number) - weight;
      times[row] = (times[row] as number) + 1;
      reachedBy[row] = (reachedBy[row] as number) + column;
    }
  }

  function remove(column: number): void {
    isChosen[column] = 0;
    loss[column] = 0;
    for (let index = columns.starts[column] as number; index < (columns.starts[column + 1] as number); index += 1) {
      const row = columns.items[index] as number;
      times[row] = (times[row] as number) - 1;
      reachedBy[row] = (reachedBy[row] as number) - column;
      if (times[row] !== 1) continue;
      const only = reachedBy[row] as number;
      loss[only] = (loss[only] as number) + (weights[row] as number);
    }
  }

  function findWeakest(): number {
    let weakest = -1;
    for (let column = 0; column < sites.length; column += 1)
      if (isChosen[column] === 1 && (weakest === -1 || (loss[column] as number) < (loss[weakest] as number)))
        weakest = column;
    return weakest;
  }
}

/** The rows of each column. */
function transposed({ starts, items }: Rows, columnCount: number): Rows {
  const begins = new Uint32Array(columnCount + 1);
  for (const column of items) begins[column + 1] = (begins[column + 1] as number) + 1;
  for (let column = 0; column < columnCount; column += 1)
    begins[column + 1] = (begins[column + 1] as number) + (begins[column] as number);
  const next = begins.slice();
  const rows = new Uint32Array(items.length);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) {
      const column = items[index] as number;
      rows[next[column] as number] = row;
      next[column] = (next[column] as number) + 1;
    }
  return { starts: begins, items: rows };
}
