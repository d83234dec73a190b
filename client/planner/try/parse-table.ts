import Papa from 'papaparse';

/** As many as are computed in a browser while one waits. */
export const MOST_ROWS = 50_000;

/** The cells of a CSV; the delimiter is found by looking. Blank lines stay, so that rows keep the numbers a spreadsheet shows. */
export function parseTable(text: string): string[][] {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const { data } = Papa.parse<string[]>(declared ? text.slice(declared[0].length) : text, {
    delimiter: declared?.[1] ?? delimiterOf(text),
    skipEmptyLines: false,
  });
  while (data.length > 0 && data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  return data;
}

const DELIMITERS = [';', '\t', ',', '|'] as const;

/**
 * The delimiter that gives most rows the same number of cells, more than one. Where numbers have a decimal comma, a comma would
 * give as many cells to some rows but not to that of the headings, and a semicolon is looked at first.
 */
function delimiterOf(text: string): string {
  const preview = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 20 }).data.filter((cells) =>
      cells.some((cell) => cell.trim() !== ''),
    );
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = preview(delimiter).map(({ length }) => length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const score = Math.max(0, ...counts.values()) / Math.max(1, widths.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
