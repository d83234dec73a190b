/** What a cell may hold. */
type Cell = string | number | boolean | null;

export interface CsvOptions {
  readonly delimiter: ',' | ';';
  /** `'true'`: a byte order mark stands first, by which spreadsheets know UTF-8. */
  readonly bom: 'true' | 'false';
}

/**
 * A table as CSV (RFC 4180): a line of names, CRLF, quotes where needed; null is an empty cell. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it (OWASP, CSV injection); numbers stay numbers.
 */
export function csvOf<Row extends Readonly<Record<string, Cell>>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
  { delimiter, bom }: CsvOptions,
): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? null))];
  const text = lines.map((line) => `${line.map(quoted).join(delimiter)}\r\n`).join('');
  return bom === 'true' ? `\uFEFF${text}` : text;
}

function quoted(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
