import { strToU8, zipSync } from 'fflate';
import { html } from '../pages/html.ts';
import { TEMPLATE_COLUMNS, type TemplateColumn } from './template-columns.ts';

/**
 * The template as CSV, as spreadsheets set to Indonesian open it: a byte order mark, semicolons, decimal commas. Headings and a
 * row of examples, which are our own words and numbers: nothing in them needs quotation marks.
 */
export function templateCsv(): string {
  const headings = TEMPLATE_COLUMNS.map(({ heading }) => heading);
  const examples = TEMPLATE_COLUMNS.map(({ example }) =>
    typeof example === 'number' ? String(example).replace('.', ',') : example,
  );
  return `\uFEFF${headings.join(';')}\r\n${examples.join(';')}\r\n`;
}

/** Rows that the choices of a column are offered on. */
const ROWS = 10_000;
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The template as a workbook (ECMA-376): a sheet to fill in, whose cells tell what they accept and offer the words to choose
 * from, and a sheet that explains every column.
 */
export function templateXlsx(): Uint8Array {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${NAMESPACE}" xmlns:r="${OFFICE}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/><sheet name="Petunjuk" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${NAMESPACE}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': listSheet(),
    'xl/worksheets/sheet2.xml': guideSheet(),
  };
  const packed = Object.entries(files).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  ]);
  // A fixed day: the same template is the same file.
  return zipSync(Object.fromEntries(packed), { mtime: new Date(2020, 0, 1) });
}

function listSheet(): string {
  const headings = TEMPLATE_COLUMNS.map(({ heading }) => heading);
  const examples = TEMPLATE_COLUMNS.map(({ example }) => example);
  const columns = TEMPLATE_COLUMNS.map(({ example }, index) => {
    const width = Math.max(14, String(example).length + 3);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const validations = TEMPLATE_COLUMNS.map(validation);
  return `<worksheet xmlns="${NAMESPACE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${row(1, headings, 1)}${row(2, examples, 0)}</sheetData><dataValidations count="${validations.length}">${validations.join('')}</dataValidations></worksheet>`;
}

function guideSheet(): string {
  const lines = TEMPLATE_COLUMNS.map(({ heading, example, accepts, choices }, index) =>
    row(index + 2, [heading, String(example), accepts.id, accepts.en, (choices ?? []).join(', ')], 2),
  );
  const titles = ['kolom', 'contoh', 'isi yang diterima', 'what it accepts', 'pilihan'];
  return `<worksheet xmlns="${NAMESPACE}"><cols><col min="1" max="2" width="24" customWidth="1"/><col min="3" max="5" width="56" customWidth="1"/></cols><sheetData>${row(1, titles, 1)}${lines.join('')}</sheetData></worksheet>`;
}

function row(number: number, cells: readonly (string | number)[], style: number): string {
  const written = cells.map((cell, index) => {
    const at = `${letter(index)}${number}`;
    if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t>${html`${cell}`.text}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** What a cell says when it is chosen. A word that is not offered may be typed all the same: the importer knows more. */
function validation({ heading, accepts, choices }: TemplateColumn, index: number): string {
  const list = choices ? html`<formula1>"${choices.join(',')}"</formula1>`.text.replaceAll('&quot;', '"') : '';
  const prompt = html`promptTitle="${heading}" prompt="${accepts.id.slice(0, 255)}"`.text;
  return `<dataValidation ${choices ? 'type="list"' : ''} allowBlank="1" showInputMessage="1" showErrorMessage="0" ${prompt} sqref="${letter(index)}2:${letter(index)}${ROWS}">${list}</dataValidation>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
