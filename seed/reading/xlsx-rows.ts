import { countHeadings } from '../columns/recognise.ts';
import { FileFault } from './file-fault.ts';
import { LONGEST_ROW, MOST_COLUMNS, type RawRow } from './table.ts';
import type { OnBytes } from './text-pieces.ts';
import { type Archive, openArchive } from './xlsx-archive.ts';
import { cellText, columnOf } from './xlsx-cells.ts';
import { readWorkbook, type Sheet, type Workbook } from './xlsx-workbook.ts';
import { readXml } from './xlsx-xml.ts';

/** Rows that are looked through for headings when the sheet is not named. */
const LOOKED_AT = 30;

/**
 * The rows of a sheet: the one named, else the first that has known headings, else the first.
 * @param bytes of the file, so that `onBytes` tells a share of it.
 * @throws FileFault for what is no workbook, is damaged, or has no sheet of this name.
 */
export async function* xlsxRows(
  path: string,
  bytes: number,
  onBytes: OnBytes,
  sheetName?: string,
): AsyncGenerator<RawRow> {
  const archive = await openArchive(path);
  try {
    const workbook = await readWorkbook(archive);
    const sheet = sheetName === undefined ? await likelySheet(archive, workbook) : namedSheet(workbook, sheetName);
    const size = Math.max(1, archive.size(sheet.file));
    yield* sheetRows(archive, workbook, sheet, (read) => onBytes((read / size) * bytes));
  } finally {
    archive.close();
  }
}

function namedSheet({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((one) => one.name.trim().toLowerCase() === name.trim().toLowerCase());
  if (!sheet)
    throw new FileFault(`The workbook has no sheet "${name}". It has: ${sheets.map((one) => one.name).join(', ')}.`);
  return sheet;
}

async function likelySheet(archive: Archive, workbook: Workbook): Promise<Sheet> {
  const [first, ...others] = workbook.sheets as [Sheet, ...Sheet[]];
  if (others.length === 0) return first;
  for (const sheet of workbook.sheets) {
    let looked = 0;
    for await (const { cells } of sheetRows(archive, workbook, sheet, () => undefined)) {
      if (countHeadings(cells) >= 2) return sheet;
      looked += 1;
      if (looked === LOOKED_AT) break;
    }
  }
  return first;
}

async function* sheetRows(
  archive: Archive,
  workbook: Workbook,
  { file }: Sheet,
  onBytes: OnBytes,
): AsyncGenerator<RawRow> {
  let rows: RawRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let cell: { column: number; type: string; style: number } | null = null;
  let text = '';
  let reading = false;
  let lastRow = 0;
  const listener = {
    onOpen(name: string, { r, t, s }: Readonly<Record<string, string>>) {
      if (name === 'row') {
        line = r === undefined ? line + 1 : Number(r);
        cells = [];
      } else if (name === 'c') {
        cell = { column: r === undefined ? cells.length : columnOf(r), type: t ?? 'n', style: Number(s ?? 0) };
        text = '';
      }
      reading = cell !== null && (name === 'v' || name === 't');
    },
    onText(piece: string) {
      if (reading) text += piece;
    },
    onClose(name: string) {
      reading = false;
      if (name === 'c' && cell) {
        if (cell.column >= MOST_COLUMNS)
          throw new FileFault(`Row ${line} has a cell in column ${cell.column + 1}; no list has so many.`);
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = cellText(text, cell, workbook);
        cell = null;
      } else if (name === 'row' && cells.some((one) => one !== '')) rows.push({ line, cells });
    },
  };
  for await (const read of readXml(await archive.read(file), listener)) {
    if (rows.length > 0) lastRow = read;
    if (read - lastRow > LONGEST_ROW * 50)
      throw new FileFault(`After row ${line} there is no other for ${LONGEST_ROW * 50} bytes. Save the rows as .csv.`);
    onBytes(read);
    yield* rows;
    rows = [];
  }
}
