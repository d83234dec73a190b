import type { Language } from '../../../shared/language.ts';
import type { PlanWords } from '../../words/plan-id.ts';
import type { Villages } from '../village-columns.ts';
import { indexOf } from '../village-states.ts';
import type { Entry } from './entries.ts';
import type { WhatIf } from './what-if.ts';

interface TrialTable {
  readonly entries: readonly Entry[];
  readonly result: WhatIf;
  readonly villages: Villages;
  /** Metres. */
  readonly radius: number;
}

/**
 * The result as CSV for spreadsheets: a byte order mark, CRLF, and between cells what the language's spreadsheets expect. Numbers
 * are exact, with a point for decimals as map programs read them; a text that would be taken for a formula gets an apostrophe.
 */
export function resultCsv(
  { entries, result, villages, radius }: TrialTable,
  words: PlanWords,
  language: Language,
): string {
  const delimiter = language === 'id' ? ';' : ',';
  const index = indexOf(villages);
  const rows = result.gains.map(({ point, people, villages: count, effect }, order) => {
    const entry = entries[point];
    if (!entry) return [];
    const village = index.nearest(entry.position)?.village ?? -1;
    const district = villages.districts[villages.district[village] ?? -1];
    return [
      entry.line,
      entry.name,
      entry.position[1],
      entry.position[0],
      order + 1,
      people,
      count,
      words.tryOut.effects[effect],
      villages.name[village] ?? null,
      district?.name ?? null,
      district?.regency ?? null,
      radius,
      words.pictureMethod,
    ];
  });
  const lines = [Object.values(words.tryOut.headings), ...rows];
  return `\uFEFF${lines.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('')}`;
}

/** An example of a file that can be tried. */
export function exampleCsv(words: PlanWords, language: Language): string {
  const delimiter = language === 'id' ? ';' : ',';
  return `\uFEFF${words.tryOut.exampleRows.map((cells) => `${cells.join(delimiter)}\r\n`).join('')}`;
}

function quoted(cell: string | number | null, delimiter: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell.toString();
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return harmless.includes(delimiter) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
