/** The order of two texts by code unit: the same on every machine, and that of PostgreSQL's collation "C" for plain letters. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
