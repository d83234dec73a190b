import path from 'node:path/posix';
import { TextStore } from '../text-store.ts';
import { FileFault } from './file-fault.ts';
import type { Archive } from './xlsx-archive.ts';
import { readAllXml } from './xlsx-xml.ts';

/** A sheet of a workbook: its name, and the file that holds it. */
export interface Sheet {
  readonly name: string;
  readonly file: string;
}

/** What cells of every sheet refer to. */
export interface Workbook {
  /** Those that can be seen, in their order. */
  readonly sheets: readonly Sheet[];
  /** Texts that cells name by their place. */
  readonly strings: TextStore;
  /** For each style of a cell: does it show a number as a date? */
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const LARGEST_STRINGS = 400_000_000;

/** @throws FileFault for an archive that is no workbook. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has(WORKBOOK)) {
    throw new FileFault('This is a ZIP archive, but no .xlsx workbook. Unpack it, or save the list as .xlsx or .csv.');
  }
  const files = new Map<string, string>();
  await readAllXml(await archive.read('xl/_rels/workbook.xml.rels'), {
    onOpen: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) files.set(Id, path.resolve('/xl', Target).slice(1));
    },
  });
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readAllXml(await archive.read(WORKBOOK), {
    onOpen: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      const file = files.get(attributes['r:id'] ?? '');
      const isVisible = attributes.state === undefined || attributes.state === 'visible';
      if (name === 'sheet' && file?.startsWith('xl/worksheets/') && isVisible)
        sheets.push({ name: attributes.name ?? '', file });
    },
  });
  if (sheets.length === 0) throw new FileFault('The workbook has no sheet that can be seen.');
  return { sheets, strings: await readStrings(archive), dateStyles: await readDateStyles(archive), from1904 };
}

/** A text may be in several runs; how it is read aloud (`rPh`) is left out. */
async function readStrings(archive: Archive): Promise<TextStore> {
  const strings = new TextStore();
  if (!archive.has(STRINGS)) return strings;
  if (archive.size(STRINGS) > LARGEST_STRINGS)
    throw new FileFault('The workbook holds too much text for a list. Save it as .csv.');
  let text = '';
  let reading = false;
  let aloud = false;
  await readAllXml(await archive.read(STRINGS), {
    onOpen: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aloud = true;
      reading = name === 't' && !aloud;
    },
    onText: (piece) => {
      if (reading) text += piece;
    },
    onClose: (name) => {
      reading = false;
      if (name === 'rPh') aloud = false;
      if (name === 'si') strings.add(text);
    },
  });
  return strings;
}

/** Formats that are dates by their number (ECMA-376, part 1, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

async function readDateStyles(archive: Archive): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (!archive.has(STYLES)) return styles;
  const dates = new Set(DATE_FORMATS);
  let inCells = false;
  await readAllXml(await archive.read(STYLES), {
    onOpen: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && isDateFormat(formatCode ?? '')) dates.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(dates.has(Number(numFmtId)));
    },
    onClose: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A day or a year stands in it, not counting what is in quotation marks or brackets. */
function isDateFormat(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
