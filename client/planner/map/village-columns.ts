import { type Box, toWorld } from '../../map/world.ts';

/** Positions in world units, a column each: many thousands are drawn without an object for each. */
export interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const projected = new WeakMap<Float64Array, { readonly lat: Float64Array; readonly columns: Columns }>();

/** Projects columns of degrees once; the same columns with other states cost nothing. */
export function project(lon: Float64Array, lat: Float64Array): Columns {
  const known = projected.get(lon);
  if (known?.lat === lat) return known.columns;
  const columns = { x: new Float64Array(lon.length), y: new Float64Array(lon.length) };
  for (let index = 0; index < lon.length; index += 1) {
    const [x, y] = toWorld([lon[index] ?? 0, lat[index] ?? 0]);
    columns.x[index] = x;
    columns.y[index] = y;
  }
  projected.set(lon, { lat, columns });
  return columns;
}

/** The indices of the positions inside a box, in their own order. */
export function indicesWithin({ x, y }: Columns, [minX, minY, maxX, maxY]: Box): Uint32Array {
  const found = new Uint32Array(x.length);
  let count = 0;
  for (let index = 0; index < x.length; index += 1) {
    const [atX, atY] = [x[index] ?? 0, y[index] ?? 0];
    if (atX < minX || atX > maxX || atY < minY || atY > maxY) continue;
    found[count] = index;
    count += 1;
  }
  return found.subarray(0, count);
}

/** How many of these positions share a square of a grid with this side in world units, on average; 0 for none. */
export function crowding({ x, y }: Columns, indices: Uint32Array, side: number): number {
  const squares = new Set<number>();
  for (const index of indices) {
    squares.add(Math.floor((x[index] ?? 0) / side) * 2 ** 24 + Math.floor((y[index] ?? 0) / side));
  }
  return squares.size === 0 ? 0 : indices.length / squares.size;
}
