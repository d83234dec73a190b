/** A number to so many decimals; six decimals of a degree are about 0.1 m. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
