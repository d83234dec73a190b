import type { Sql } from 'postgres';
import { column, inBatches } from '../batches.ts';
import { FileFault } from '../reading/file-fault.ts';
import type { RawRow } from '../reading/table.ts';
import { versionOf } from '../version.ts';
import type { AreaListContent } from './area-list.ts';
import type { Refusal } from './refusals.ts';
import { type AreaCodes, isCodeAboveVillage } from './village-codes.ts';

/** Headings without case, blanks and marks, the surest first. */
const HEADINGS = {
  code: 'kodedesakelurahan kodekelurahandesa kodedesa kodekelurahan kodekemendagri kodewilayah kode kodedagri villagecode code',
  population:
    'jumlahpenduduk penduduk populasi population jumlahjiwa jiwa totalpenduduk jmlpenduduk jmlpddk total people',
} as const;
const LOOKED_AT = 30;
/** The most populous kelurahan has about 170,000 people. */
const MOST_PEOPLE = 500_000;
const BATCH = 10_000;

/**
 * Reads a table of villages and their people.
 * @throws FileFault when no row names both columns, or no village is recognised.
 */
export async function readPopulationList(rows: AsyncIterable<RawRow>, codes: AreaCodes): Promise<AreaListContent> {
  const people = new Map<string, number>();
  const refused: Refusal[] = [];
  let columns: { readonly code: number; readonly population: number } | null = null;
  let looked = 0;
  let count = 0;
  for await (const { line, cells } of rows) {
    if (!columns) {
      columns = columnsOf(cells);
      looked += 1;
      if (!columns && looked >= LOOKED_AT) break;
      continue;
    }
    const code = (cells[columns.code] ?? '').trim();
    const given = (cells[columns.population] ?? '').trim();
    if (code === '' && given === '') continue;
    count += 1;
    const village = codes.village(code);
    const number = wholeNumber(given);
    if (!village)
      refused.push({ line, reason: isCodeAboveVillage(code) ? 'not-a-village' : 'unknown-code', value: code });
    else if (people.has(village)) refused.push({ line, reason: 'repeated-code', value: code });
    else if (number === null) refused.push({ line, reason: 'unreadable-population', value: given });
    else if (number > MOST_PEOPLE) refused.push({ line, reason: 'impossible-population', value: given });
    else people.set(village, number);
  }
  if (!columns)
    throw new FileFault('No row names the columns. The first must hold headings such as kode and jumlah_penduduk.');
  if (people.size === 0)
    throw new FileFault('No village of this list was recognised by its code; nothing was changed.');
  const listed = [...people].map(([village, population]) => ({ village, population }));
  listed.sort((a, b) => (a.village < b.village ? -1 : 1));
  return {
    rows: count,
    kept: listed.length,
    refused,
    version: versionOf(listed),
    store: (sql, list) => store(sql, list, listed),
  };
}

function columnsOf(cells: readonly string[]): { code: number; population: number } | null {
  const plain = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const find = (headings: string) =>
    headings
      .split(' ')
      .map((heading) => plain.indexOf(heading))
      .find((index) => index >= 0);
  const [code, population] = [find(HEADINGS.code), find(HEADINGS.population)];
  return code === undefined || population === undefined ? null : { code, population };
}

/** 1250, 1.250, 1,250, "1 250" and 1250.0 are the same number; `null` for anything else. */
function wholeNumber(text: string): number | null {
  const plain = /^\d{1,3}(?:[., \u00a0]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text.replace(/[.,]0+$/, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

async function store(
  sql: Sql,
  list: number,
  people: readonly { readonly village: string; readonly population: number }[],
): Promise<void> {
  for (const rows of inBatches(people, BATCH)) {
    await sql`
      insert into village_population (list, village, population)
      select ${list}::int, village, population
      from unnest(${column(rows, 'village')}::text[], ${column(rows, 'population')}::int[]) as given (village, population)`;
  }
}
