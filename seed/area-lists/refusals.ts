import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Why a row of a list of areas is not taken. */
export const AREA_REFUSALS = {
  'not-a-village': 'Baris ini bukan desa/kelurahan; jumlahnya dihitung dari desa. Not a village; sums are computed.',
  'unknown-code': 'Periksa kode wilayah Kemendagri. Check the Kemendagri code.',
  'repeated-code': 'Hapus salah satu baris. Remove one of the rows.',
  'unreadable-population': 'Tulis bilangan bulat, misalnya 1250. Write a whole number such as 1250.',
  'impossible-population': 'Periksa jumlah penduduk. Check the number of people.',
  'unusable-shape': 'Kirim Polygon atau MultiPolygon dalam derajat (WGS84). Send a polygon in degrees (WGS84).',
  'outside-indonesia': 'Periksa sistem koordinat: harus derajat WGS84. Check the coordinates: degrees, WGS84.',
} as const;
type AreaRefusal = keyof typeof AREA_REFUSALS;

/** A row that is not taken: where it stood in the file, why, and the value at fault. */
export interface Refusal {
  readonly line: number;
  readonly reason: AreaRefusal;
  readonly value: string;
}

/** Writes what an office has to work through as CSV for spreadsheets. @returns its path. */
export async function writeRefusals(folder: string, refused: readonly Refusal[]): Promise<string> {
  const file = path.join(folder, 'catatan-wilayah.csv');
  await mkdir(folder, { recursive: true });
  const lines = refused.map(({ line, reason, value }) => [String(line), reason, value, AREA_REFUSALS[reason]]);
  const text = [['baris', 'alasan', 'nilai', 'saran'], ...lines]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\r\n');
  await writeFile(file, `\uFEFF${text}\r\n`);
  return file;
}

/** What a spreadsheet would take for a formula gets an apostrophe before it. */
function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
