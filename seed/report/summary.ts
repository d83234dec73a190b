import { COLUMN_KEYS } from '../columns/headings.ts';
import type { ColumnMap } from '../columns/recognise.ts';
import { REFUSAL_CODES } from '../notes.ts';
import { counted } from '../progress.ts';
import type { Tally } from './tally.ts';

const WIDTH = 36;
const REFUSALS: ReadonlySet<string> = new Set(REFUSAL_CODES);

/** Which column was taken for what, and which were left. */
export function columnSummary({ columns, unused }: ColumnMap): string {
  const lines = COLUMN_KEYS.filter((key) => columns.has(key)).map(
    (key) => `  ${key.padEnd(WIDTH - 2)}${columns.get(key)?.heading}\n`,
  );
  const left = unused.length > 0 ? `  ${'(not read)'.padEnd(WIDTH - 2)}${unused.join(', ')}\n` : '';
  return `Columns\n${lines.join('')}${left}`;
}

/** How the rows ended, and why. */
export function tallySummary({ rows, kept, noted, refused, simulated, notes }: Tally): string {
  const share = (count: number) => (rows === 0 ? '' : `${((count / rows) * 100).toFixed(1)} %`.padStart(8));
  const line = (title: string, count: number) =>
    `${title.padEnd(WIDTH)}${counted(count).padStart(10)}${share(count)}\n`;
  return [
    line('Rows', rows),
    line('  kept', kept),
    line('  kept with a note', noted),
    line('  refused', refused),
    ...(simulated > 0
      ? [
          `${counted(simulated)} rows are simulated by their own word: the list is published as simulated, not as official.\n`,
        ]
      : []),
    ...(notes.length > 0 ? ['Notes\n'] : []),
    ...notes.map(({ code, count }) => line(`  ${code}${REFUSALS.has(code) ? ' (refused)' : ''}`, count)),
  ].join('');
}
