import makeCode from 'qrcode-generator';

/** The dark modules of a QR code. */
export interface QrCode {
  /** Modules along a side, without the quiet zone. */
  readonly size: number;
  /** An SVG path of the dark modules, one unit each, the upper left corner at 0, 0. */
  readonly path: string;
}

/** White modules that a reader needs on each side (ISO/IEC 18004, 9.1). */
export const QUIET_ZONE = 4;

/**
 * A QR code of a text in bytes, in the smallest version that holds it. A quarter of it may be torn or dirty (level Q), as a
 * sheet on a wall becomes.
 */
export function qrCode(text: string): QrCode {
  const code = makeCode(0, 'Q');
  code.addData(text, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) => runsOf(size, (column) => code.isDark(row, column)));
  return {
    size,
    path: rows
      .map((runs, row) => runs.map(([from, to]) => `M${from} ${row}h${to - from}v1H${from}z`).join(''))
      .join(''),
  };
}

/** Dark modules side by side as one stroke: no seams between them on paper. */
function runsOf(size: number, isDark: (column: number) => boolean): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < size; column += 1) {
    const last = runs.at(-1);
    if (!isDark(column)) continue;
    if (last?.[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs;
}
