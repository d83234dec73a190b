import { parseArgs } from 'node:util';
import { COLUMN_KEYS, type ColumnKey } from './columns/headings.ts';
import type { ColumnChoices } from './columns/recognise.ts';
import { dateFromText } from './values/date.ts';

/** What a person asks of an import. */
export interface ImportOptions {
  /** A path, or an http(s) address. */
  readonly file: string;
  /** What the list holds. */
  readonly as: (typeof SUBJECTS)[number];
  readonly columns: ColumnChoices;
  readonly sheet: string | undefined;
  readonly name: string | undefined;
  readonly publisher: string | undefined;
  readonly source: string | undefined;
  readonly licence: string | undefined;
  readonly asOf: string | undefined;
  readonly dryRun: boolean;
  /** The most rows that may be refused: a share of all (0 to 1), or a number. */
  readonly maxRefused: { readonly share: number } | { readonly rows: number } | undefined;
  readonly reportFolder: string;
  readonly language: 'id' | 'en';
}

const SUBJECTS = ['points', 'population', 'outlines'] as const;

/** An option that is missing, unknown or wrong; one sentence. */
export class UsageError extends Error {}

export const USAGE = `npm run import -- FILE [options]

FILE is a .csv, .xlsx or .geojson file, or the address of a CSV or GeoJSON file.

  --as WHAT             what the list holds: points (if not given), population (codes of villages and their people), or
                        outlines (GeoJSON of regencies or provinces with their codes)
  --map KEY=HEADING     read KEY from the column with this heading; may stand several times; KEY= leaves it out.
                        KEY is one of: ${COLUMN_KEYS.join(', ')}
  --sheet NAME          the sheet of a workbook; without it, the first that has known headings
  --name TEXT           what the list is called
  --publisher TEXT      who published it
  --source TEXT         where it was got
  --licence TEXT        under which licence
  --as-of DATE          the day it speaks of
  --dry-run             check and report, publish nothing
  --max-refused N or N% publish nothing when more rows than this are refused
  --report FOLDER       where the reports are written (laporan-impor)
  --language id or en   of the reports (id)

Ends with 0: published, or nothing to change · 1: the database or something unforeseen failed · 2: an option is wrong ·
3: the file cannot be read as a list · 4: more refused than --max-refused allows.
`;

/** @throws UsageError */
export function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (!file || others.length > 0)
    throw new UsageError(file ? 'Give one file at a time.' : 'Which file? Give its path or address.');
  const { language = 'id' } = values;
  if (language !== 'id' && language !== 'en')
    throw new UsageError(`--language ${language} is not accepted: give id or en.`);
  const as = SUBJECTS.find((one) => one === (values.as ?? 'points'));
  if (!as) throw new UsageError(`--as ${values.as} is not accepted: give one of ${SUBJECTS.join(', ')}.`);
  const asOf = values['as-of'];
  const day = asOf === undefined ? undefined : dateFromText(asOf);
  if (day === null) throw new UsageError(`--as-of ${asOf} is not accepted: give a day such as 2020-10-05.`);
  return {
    file,
    as,
    columns: new Map((values.map ?? []).map(choiceOf)),
    sheet: values.sheet,
    name: values.name,
    publisher: values.publisher,
    source: values.source,
    licence: values.licence,
    asOf: day,
    dryRun: values['dry-run'] ?? false,
    maxRefused: values['max-refused'] === undefined ? undefined : limitOf(values['max-refused']),
    reportFolder: values.report ?? 'laporan-impor',
    language,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    as: text,
    map: { type: 'string', multiple: true },
    sheet: text,
    name: text,
    publisher: text,
    source: text,
    licence: text,
    'as-of': text,
    'dry-run': { type: 'boolean' },
    'max-refused': text,
    report: text,
    language: text,
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function choiceOf(text: string): readonly [ColumnKey, string] {
  const [, name = '', heading = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  const key = COLUMN_KEYS.find((one) => one === name);
  if (!key)
    throw new UsageError(`--map ${text} is not accepted: give KEY=HEADING with a KEY of ${COLUMN_KEYS.join(', ')}.`);
  return [key, heading];
}

function limitOf(text: string): { share: number } | { rows: number } {
  const percent = /^(\d{1,3}(?:\.\d+)?)%$/.exec(text);
  if (percent && Number(percent[1]) <= 100) return { share: Number(percent[1]) / 100 };
  if (/^\d{1,9}$/.test(text)) return { rows: Number(text) };
  throw new UsageError(
    `--max-refused ${text} is not accepted: give a number of rows such as 20, or a share such as 5%.`,
  );
}
