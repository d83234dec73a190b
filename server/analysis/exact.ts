import type { Highs, ModelData } from 'highs';
import { worthOf } from './lagrangian.ts';
import { gainWith, mergeRows, type Reduced } from './reduced.ts';

export interface ExactOptions {
  /** A known plan, as columns, and what it gains with the forced sites. */
  readonly chosen: readonly number[];
  readonly gain: number;
  /** Multipliers of the Lagrangian relaxation and their bound. */
  readonly multipliers: Float64Array;
  readonly bound: number;
  /** The longest it may take. */
  readonly seconds: number;
  /** Called again and again with the seconds that have passed; true ends the search. */
  readonly isEnough: (seconds: number) => boolean;
}

export interface Solved {
  /** The best choice that was found, as columns. */
  readonly columns: readonly number[];
  /** No choice gains more; what the best gains when it was found to be the best. */
  readonly bound: number;
}

/** What HiGHS calls a solution that keeps all rules. */
const FEASIBLE = 2;
/** Gains are whole numbers: less apart than this is the same. */
const WHOLE = 0.99;

/**
 * The best choice of columns by branch and cut (HiGHS): as many y of villages as possible, each no more than the x of the sites
 * that reach it together. Columns that the multipliers show to be in no better plan, or in every one, are fixed before.
 */
export function solveExactly(highs: Highs, reduced: Reduced, options: ExactOptions): Solved {
  const { chosen, gain, bound, seconds, isEnough } = options;
  const { mipInterrupt } = highs.constants.callbackType;
  const { infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  const fixed = fixedColumns(reduced, options);
  return highs.withModel(modelOf(highs, reduced, fixed), (model): Solved => {
    model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: WHOLE });
    const start = Int32Array.from(chosen);
    // With columns fixed, the known plan itself may be out of the question.
    if (start.every((column) => fixed.atMost[column] === 1))
      model.setSolution({ indices: start, values: new Float64Array(start.length).fill(1) });
    model.run({
      [mipInterrupt]: (event) => {
        if (isEnough(event.data.running_time ?? 0)) event.interrupt();
        return undefined;
      },
    });
    const status = model.getModelStatus();
    // The fixed columns allow no plan that is better than the known one: then this is the best.
    if (status === infeasible || status === unboundedOrInfeasible) return { columns: chosen, bound: gain };
    const proved = Number(model.info.get('mip_dual_bound'));
    const tightest = Number.isFinite(proved) ? Math.min(bound, Math.max(gain, reduced.fixed + proved)) : bound;
    if (model.info.get('primal_solution_status') !== FEASIBLE) return { columns: chosen, bound: tightest };
    const values = model.getSolution().colValue;
    const columns = Array.from(reduced.sites.keys()).filter((column) => (values[column] ?? 0) > 0.5);
    // Ended early it may have found less than what was known.
    return { columns: gainWith(reduced, columns) > gain ? columns : chosen, bound: tightest };
  });
}

function modelOf(highs: Highs, reduced: Reduced, { atLeast, atMost }: Fixed): ModelData {
  const { sites, choose } = reduced;
  const { rows, weights } = mergeRows(reduced);
  const [count, rowCount] = [sites.length, weights.length];
  const starts = new Int32Array(rowCount + 2);
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    indices.push(count + row);
    values.push(1);
    for (let index = rows.starts[row] as number; index < (rows.starts[row + 1] as number); index += 1) {
      indices.push(rows.items[index] as number);
      values.push(-1);
    }
    starts[row + 1] = indices.length;
  }
  for (let column = 0; column < count; column += 1) {
    indices.push(column);
    values.push(1);
  }
  starts[rowCount + 1] = indices.length;
  const { integer, continuous } = highs.constants.variableType;
  const perColumn = <Value>(ofSite: (column: number) => Value, ofRow: (row: number) => Value) =>
    Array.from({ length: count + rowCount }, (_, index) => (index < count ? ofSite(index) : ofRow(index - count)));
  return {
    numCols: count + rowCount,
    numRows: rowCount + 1,
    sense: highs.constants.objectiveSense.maximize,
    colCost: perColumn(
      () => 0,
      (row) => weights[row] as number,
    ),
    colLower: perColumn(
      (column) => atLeast[column] as number,
      () => 0,
    ),
    colUpper: perColumn(
      (column) => atMost[column] as number,
      () => 1,
    ),
    rowLower: new Float64Array(rowCount + 1).fill(-highs.infinity),
    rowUpper: Float64Array.from({ length: rowCount + 1 }, (_, row) => (row < rowCount ? 0 : choose)),
    matrix: {
      format: 'csr',
      numRows: rowCount + 1,
      numCols: count + rowCount,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    integrality: perColumn(
      () => integer,
      () => continuous,
    ),
  };
}

/** The bounds of each column: 0 and 1 where it is free. */
interface Fixed {
  readonly atLeast: Float64Array;
  readonly atMost: Float64Array;
}

/**
 * Bounds of the columns: a column whose exchange for the last chosen one, or for the first that was not, would bring the bound
 * down to what is known is fixed, as nothing better is lost.
 */
function fixedColumns(reduced: Reduced, { multipliers, bound, gain }: ExactOptions): Fixed {
  const { sites, choose } = reduced;
  const worth = worthOf(reduced, multipliers);
  const sorted = worth.toSorted();
  const last = sorted[sorted.length - choose] ?? 0;
  const next = sorted[sorted.length - choose - 1] ?? 0;
  const isLost = (difference: number) => bound - difference < gain + WHOLE;
  return {
    atLeast: Float64Array.from(sites, (_, column) => (isLost((worth[column] as number) - next) ? 1 : 0)),
    atMost: Float64Array.from(sites, (_, column) => (isLost(last - (worth[column] as number)) ? 0 : 1)),
  };
}
