import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../server/pages/poster/qr-code.ts';
import { readQrCode } from '../qr-reader.ts';

/** The modules that the path covers: `M x y h w v1 H x z` for each run. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  for (const [, x, y, width, back] of runs) {
    expect(back).toBe(x);
    for (let column = Number(x); column < Number(x) + Number(width); column++) {
      const row = rows[Number(y)];
      if (row?.[column] !== false) throw new Error('A module outside the code, or drawn twice.');
      row[column] = true;
    }
  }
  return rows;
}

const read = (text: string) => {
  const code = qrCode(text);
  const modules = modulesOf(code);
  return readQrCode(code.size, (row, column) => modules[row]?.[column] === true);
};

describe('a QR code', () => {
  it.each([
    'https://titik.example.id/titik/SIM-04417',
    'https://titik.example.id/titik/SIM-04417?lat=-10.1133&lon=123.7502',
    'https://titik-internet.kominfo.example.go.id/dekat?lat=-10.1133&lon=123.7502',
  ])('reads back as %s', (text) => {
    expect(read(text)).toBe(text);
  });

  it('reads back whatever address it was made of', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, size: 'small' }), (url) => {
        fc.pre(url.length < 110);
        expect(read(url)).toBe(url);
      }),
      { numRuns: 60 },
    );
  });

  it('is not read when a single module is wrong: the reader takes nothing on trust', () => {
    const code = qrCode('https://titik.example.id/titik/SIM-04417');
    const modules = modulesOf(code);
    const middle = Math.floor(code.size / 2);
    expect(() =>
      readQrCode(code.size, (row, column) => {
        const isDark = modules[row]?.[column] === true;
        return row === middle && column === middle ? !isDark : isDark;
      }),
    ).toThrow(/does not fit/);
  });
});
