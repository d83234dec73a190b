/**
 * All villages of a published data set in the order of their codes, a column each, in memory that threads share. A place in these
 * columns stands for a village everywhere in this folder.
 */
export interface Villages {
  readonly count: number;
  /** Code without its dots, such as 5371011001: ascending, so that regions are ranges. */
  readonly code: Float64Array;
  /** Decimal degrees, WGS84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly population: Int32Array;
  /** Metres to the nearest active point; infinite when none is active. */
  readonly distance: Float64Array;
}

/** Room for so many villages. */
export function allocateVillages(count: number): Villages {
  const floats = () => new Float64Array(new SharedArrayBuffer(8 * count));
  return {
    count,
    code: floats(),
    lon: floats(),
    lat: floats(),
    population: new Int32Array(new SharedArrayBuffer(4 * count)),
    distance: floats(),
  };
}

/** Digits of a village's code. */
const CODE_DIGITS = 10;

/** The places of a region's villages, the end not included; empty when there is no such region. @param region its code; absent: the country. */
export function placesOf({ code, count }: Villages, region?: string): readonly [begin: number, end: number] {
  if (region === undefined) return [0, count];
  const digits = region.replaceAll('.', '');
  const first = Number(digits.padEnd(CODE_DIGITS, '0'));
  return [firstNotBelow(code, first), firstNotBelow(code, first + 10 ** (CODE_DIGITS - digits.length))];
}

/** The place of a village by its code; `undefined` when there is none. */
export function placeOf(villages: Villages, village: string): number | undefined {
  const [begin, end] = placesOf(villages, village);
  return end === begin + 1 ? begin : undefined;
}

/** The code of a village with its dots: 53.71.01.1001. */
export function codeAt({ code }: Villages, place: number): string {
  return String(code[place])
    .padStart(CODE_DIGITS, '0')
    .replace(/^(..)(..)(..)/, '$1.$2.$3.');
}

/** By bisection of ascending values. */
function firstNotBelow(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
