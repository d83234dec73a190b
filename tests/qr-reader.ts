/**
 * Reads the text of a QR code of version 1 to 10 in byte mode, by ISO/IEC 18004:2015 and by nothing of the library that draws
 * it. `isDark(row, column)` tells the modules. Throws when anything but a perfect code is given: wrong patterns, format
 * information, or an error correction codeword that does not fit.
 */
export function readQrCode(size: number, isDark: (row: number, column: number) => boolean): string {
  const version = (size - 17) / 4;
  if (!Number.isInteger(version) || version < 1 || version > 10) throw new Error(`No code has ${size} modules a side.`);
  for (const [row, column] of [
    [0, 0],
    [0, size - 7],
    [size - 7, 0],
  ] as const)
    checkFinder(row, column, isDark);
  const { level, mask } = readFormat(size, isDark);
  const codewords = readCodewords(size, version, mask, isDark);
  return readBytes(dataOf(codewords, BLOCKS[level][version - 1] ?? []), version);
}

type IsDark = (row: number, column: number) => boolean;
type Level = keyof typeof BLOCKS;

/** Groups of blocks of versions 1 to 10: how many, codewords of each, data codewords of each (table 9 of the standard). */
const BLOCKS = {
  M: [
    [[1, 26, 16]],
    [[1, 44, 28]],
    [[1, 70, 44]],
    [[2, 50, 32]],
    [[2, 67, 43]],
    [[4, 43, 27]],
    [[4, 49, 31]],
    [
      [2, 60, 38],
      [2, 61, 39],
    ],
    [
      [3, 58, 36],
      [2, 59, 37],
    ],
    [
      [4, 69, 43],
      [1, 70, 44],
    ],
  ],
  Q: [
    [[1, 26, 13]],
    [[1, 44, 22]],
    [[2, 35, 17]],
    [[2, 50, 24]],
    [
      [2, 33, 15],
      [2, 34, 16],
    ],
    [[4, 43, 19]],
    [
      [2, 32, 14],
      [4, 33, 15],
    ],
    [
      [4, 40, 18],
      [2, 41, 19],
    ],
    [
      [4, 36, 16],
      [4, 37, 17],
    ],
    [
      [6, 43, 19],
      [2, 44, 20],
    ],
  ],
} as const satisfies Record<string, readonly (readonly (readonly [number, number, number])[])[]>;

/** Centres of alignment patterns (annex E). */
const ALIGNMENT = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
] as const;

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

function checkFinder(top: number, left: number, isDark: IsDark): void {
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 7; column++) {
      const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
      if (isDark(top + row, left + column) !== (ring !== 2)) throw new Error(`No finder pattern at ${top}, ${left}.`);
    }
}

/** Format information: fifteen bits round the upper left finder, a BCH (15, 5) code, masked (7.9). */
function readFormat(size: number, isDark: IsDark): { level: Level; mask: number } {
  const near = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => isDark(8, column));
  const up = [7, 5, 4, 3, 2, 1, 0].map((row) => isDark(row, 8));
  const bits = [...near, ...up].reduce((value, dark) => value * 2 + Number(dark), 0);
  const again = [
    ...[1, 2, 3, 4, 5, 6, 7].map((up) => isDark(size - up, 8)),
    ...[8, 7, 6, 5, 4, 3, 2, 1].map((back) => isDark(8, size - back)),
  ].reduce((value, dark) => value * 2 + Number(dark), 0);
  if (bits !== again) throw new Error('The two copies of the format information differ.');
  const format = bits ^ 0b101010000010010;
  let rest = format;
  for (let bit = 14; bit >= 10; bit--) if (rest & (1 << bit)) rest ^= 0b10100110111 << (bit - 10);
  if (rest !== 0) throw new Error('The format information is damaged.');
  const level = ({ 0: 'M', 3: 'Q' } as Record<number, Level>)[format >> 13];
  if (!level) throw new Error('Only levels M and Q are read here.');
  return { level, mask: (format >> 10) & 7 };
}

function isFunction(size: number, version: number, row: number, column: number): boolean {
  if (row < 9 && (column < 9 || column >= size - 8)) return true;
  if (row >= size - 8 && column < 9) return true;
  if (row === 6 || column === 6) return true;
  if (version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
  const centres = ALIGNMENT[version - 1] ?? [];
  return centres.some((y) =>
    centres.some((x) => {
      const overFinder = (y === 6 && x === 6) || (y === 6 && x === size - 7) || (y === size - 7 && x === 6);
      return !overFinder && Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2;
    }),
  );
}

/** Two columns at a time from the right, up and down in turn, the vertical timing pattern left out (7.7.3). */
function readCodewords(size: number, version: number, mask: number, isDark: IsDark): number[] {
  const bits: boolean[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isFunction(size, version, row, column)) bits.push(isDark(row, column) !== MASKS[mask]?.(row, column));
    }
    upwards = !upwards;
  }
  const words: number[] = [];
  for (let at = 0; at + 8 <= bits.length; at += 8)
    words.push(bits.slice(at, at + 8).reduce((value, bit) => value * 2 + Number(bit), 0));
  return words;
}

/** Puts the interleaved codewords back into their blocks and checks each (7.6). */
function dataOf(codewords: number[], groups: readonly (readonly [number, number, number])[]): number[] {
  const blocks = groups.flatMap(([count, total, data]) =>
    Array.from({ length: count }, () => ({ total, data, words: [] as number[] })),
  );
  const words = codewords[Symbol.iterator]();
  const next = () => Number(words.next().value);
  const longest = Math.max(...blocks.map(({ data }) => data));
  for (let at = 0; at < longest; at++) for (const block of blocks) if (at < block.data) block.words.push(next());
  const corrections = Math.max(...blocks.map(({ total, data }) => total - data));
  for (let at = 0; at < corrections; at++) for (const block of blocks) block.words.push(next());
  for (const { words: block, total, data } of blocks) {
    if (block.length !== total) throw new Error('A block is not full.');
    for (let root = 0; root < total - data; root++)
      if (syndrome(block, root) !== 0) throw new Error('A codeword of error correction does not fit.');
  }
  return blocks.flatMap(({ words: block, data }) => block.slice(0, data));
}

/** The block as a polynomial over GF(256) mod x⁸+x⁴+x³+x²+1, at a power of its generator 2. */
function syndrome(block: readonly number[], root: number): number {
  let power = 1;
  for (let times = 0; times < root; times++) power = multiply(power, 2);
  return block.reduce((value, word) => multiply(value, power) ^ word, 0);
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product <<= 1;
    if (product & 0x100) product ^= 0x11d;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

function readBytes(data: number[], version: number): string {
  const bits = data.flatMap((word) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (word >> bit) & 1));
  const take = (count: number) => bits.splice(0, count).reduce((value, bit) => value * 2 + bit, 0);
  if (take(4) !== 4) throw new Error('Not in byte mode.');
  const length = take(version < 10 ? 8 : 16);
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from({ length }, () => take(8)));
}
