import { strToU8, type Zippable, zipSync } from 'fflate';

type Cell = string | number | { readonly date: number } | { readonly inline: string } | null;

/** A small workbook as Excel writes it: texts shared, dates as numbers with a style. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  extra: Zippable = {},
): Uint8Array {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const files: Zippable = {};
  for (const [index, name] of names.entries()) {
    const rows = (sheets[name] ?? []).map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, `${letter(column)}${row + 1}`)).join('')}</row>`,
    );
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml(
      `<worksheet xmlns="m"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  }
  function cellOf(cell: Cell, at: string): string {
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
    if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  }
  return zipSync({
    'xl/workbook.xml': xml(
      `<workbook xmlns="m" xmlns:r="r"><workbookPr/><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': xml(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': xml(
      `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    ...files,
    ...extra,
  });
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}

function xml(body: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
