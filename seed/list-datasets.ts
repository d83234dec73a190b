import type { Sql } from 'postgres';
import { counted } from './progress.ts';

interface Listed {
  readonly state: 'published' | 'retired' | 'loading';
  readonly name: string;
  readonly kind: string;
  readonly version: string;
  readonly publisher: string;
  readonly source: string;
  readonly licence: string;
  readonly asOf: string;
  readonly publishedAt: string | null;
  readonly file: string | null;
  readonly fileHash: string | null;
  readonly points: number;
  readonly rowsRead: number | null;
  readonly noted: number;
  readonly refused: readonly { readonly reason: string; readonly count: number }[];
  readonly populations: string;
  readonly populationSource: string | null;
  readonly outlineSource: string | null;
}

const STATES = {
  published: 'published now',
  retired: 'kept for rollback',
  loading: 'being loaded, or broken off',
} as const;
const LABEL_WIDTH = 12;

/** Every data set that is kept, the newest first, for people to read. */
export async function listDatasets(sql: Sql): Promise<string> {
  const rows = await sql<Listed[]>`
    select d.state, d.name, d.kind, d.version, d.publisher, d.source, d.licence, d.as_of::text as "asOf",
      to_char(d.published_at at time zone 'utc', 'YYYY-MM-DD HH24:MI "UTC"') as "publishedAt", d.file,
      d.file_hash as "fileHash", d.rows_read as "rowsRead", d.noted, d.refused, d.populations,
      people.publisher || ', ' || people.as_of as "populationSource",
      outlines.publisher || ', ' || outlines.as_of as "outlineSource",
      (select count(*)::int from access_point p where p.dataset = coalesce(d.points_of, d.id)) as points
    from dataset d left join area_list people on people.id = d.population_list
      left join area_list outlines on outlines.id = d.outline_list
    order by d.id desc`;
  if (rows.length === 0) return 'No data set is kept yet. npm start fills the database.\n';
  return rows.map(describe).join('\n');
}

function describe(row: Listed): string {
  const refused = row.refused.reduce((sum, { count }) => sum + count, 0);
  const reasons = row.refused.map(({ reason, count }) => `${reason} ${counted(count)}`).join(', ');
  const facts: [label: string, value: string | null][] = [
    ['Published', row.publishedAt],
    ['Points', `${counted(row.points)}${row.noted > 0 ? `, ${counted(row.noted)} of them with a note` : ''}`],
    ['Refused', refused > 0 ? `${counted(refused)} of ${counted(row.rowsRead ?? 0)} rows: ${reasons}` : 'none'],
    ['Publisher', row.publisher || null],
    ['Source', row.source],
    ['Licence', row.licence],
    ['As of', row.asOf],
    ['File', row.file],
    ['SHA-256', row.fileHash],
    ['People', [row.populations, row.populationSource].filter(Boolean).join(': ')],
    ['Outlines', row.outlineSource ?? 'approximate'],
  ];
  const lines = facts.flatMap(([label, value]) => (value === null ? [] : [`  ${label.padEnd(LABEL_WIDTH)}${value}\n`]));
  return `${row.version || '(no version yet)'}  ${row.name} (${row.kind}), ${STATES[row.state]}\n${lines.join('')}`;
}
