import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import Papa from 'papaparse';
import { FileFault } from './file-fault.ts';
import type { Encoding } from './inspect-file.ts';
import { LONGEST_ROW, MOST_COLUMNS, type RawRow } from './table.ts';
import { type OnBytes, textPieces } from './text-pieces.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Bytes that the delimiter is looked for in. */
const SAMPLE = 64 * 1024;

/**
 * The rows of a CSV file, blank ones left out, whatever its delimiter. A stray quotation mark inside a value stays as it is.
 * @throws FileFault for a row without end and for text that is no table.
 */
export async function* csvRows(path: string, encoding: Encoding, onBytes: OnBytes): AsyncGenerator<RawRow> {
  const delimiter = await delimiterOf(path, encoding);
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const text = Readable.from(textPieces(path, encoding, onBytes), { objectMode: true });
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let before = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // The parser counts lines it has read to the end; a value may hold line breaks, and the row begins at the first.
      const breaks = record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
      const line = info.lines - breaks;
      before = info.lines;
      if (record.length > MOST_COLUMNS)
        throw new FileFault(`Line ${line} has ${record.length} columns; no list has so many.`);
      yield { line, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? faultOf(error, before + 1) : error;
  } finally {
    text.destroy();
  }
}

function faultOf(error: CsvError, line: number): FileFault {
  if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new FileFault(
      `The row that begins at line ${line} does not end within ${LONGEST_ROW} characters. ` +
        'A quotation mark may have been left open, or the file is no table.',
    );
  }
  return new FileFault(`The file cannot be read as a table after line ${line - 1}: ${error.message}`);
}

async function delimiterOf(path: string, encoding: Encoding): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    const text = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead));
    const { meta } = Papa.parse(text, { delimitersToGuess: DELIMITERS, preview: 50 });
    return meta.delimiter;
  } finally {
    await file.close();
  }
}
