import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, serve } from './harness.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

const LIST = fileURLToPath(new URL('./import-list.mjs', import.meta.url));
const COUNTS = { A: 3000, B: 2000 } as const;
type Letter = keyof typeof COUNTS;
const KILLS = 20;

let own: OwnDatabase;
let app: App;
let takes: number;

beforeAll(async () => {
  own = await ownDatabase();
  const start = performance.now();
  await whole('A');
  takes = performance.now() - start;
  app = await serve(own.database, { freshFor: 20 });
});
afterAll(async () => {
  await app?.close();
  await own?.remove();
});

describe('an import that is killed', () => {
  it(`at ${KILLS} moments leaves one whole list for readers, and the next import works`, async () => {
    const readers = startReading();
    const shown: (Letter | undefined)[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = await shownList();
      await killed(other(before), (takes * 1.1 * kill) / KILLS + Math.random() * (takes / KILLS));
      const after = await shownList();
      shown.push(after);
      expect([before, other(before)]).toContain(after);
    }
    const next = other(await shownList());
    await whole(next);
    await settled(next);
    await readers.end();

    expect(readers.faults).toEqual([]);
    expect(readers.answers()).toBeGreaterThan(KILLS);
    // Some moments were early enough to leave the list as it was.
    expect(shown.filter((letter, index) => index > 0 && letter === shown[index - 1]).length).toBeGreaterThan(0);
    expect(await leftovers()).toEqual([]);
  });
});

/** Reads all the time; an answer that is not whole, or not what its version says, is a fault. */
function startReading() {
  const faults: string[] = [];
  const lists = new Map<string, string>();
  let ending = false;
  let count = 0;
  const belongs = (version: string, letter: string, what: string) => {
    const known = lists.get(version) ?? letter;
    lists.set(version, known);
    if (known !== letter) faults.push(`${what}: version ${version} shows ${known} and ${letter}`);
  };
  const read = async (address: string, check: (body: Body, version: string) => void) => {
    while (!ending) {
      const response = await fetch(app.url + address);
      const text = await response.text();
      count += 1;
      if (response.status !== 200) faults.push(`${address}: ${response.status} ${text}`);
      else check(JSON.parse(text), /"([0-9a-f]{12})-/.exec(response.headers.get('etag') ?? '')?.[1] ?? '');
    }
  };
  const work = [
    read('/api/v1/points?limit=10000&properties=name', ({ features, numberMatched }, version) => {
      const letters = new Set(features.map(({ properties }) => properties.name.slice(6, 7)));
      const [letter] = letters;
      const wanted = letter === 'A' || letter === 'B' ? COUNTS[letter] : -1;
      if (letters.size !== 1 || features.length !== wanted || numberMatched !== wanted)
        faults.push(`points: ${[...letters]} ${features.length} of ${numberMatched}`);
      belongs(version, letter ?? '', 'points');
    }),
    read('/api/v1/coverage', ({ total }, version) => {
      if (total.datasetVersion !== version) faults.push(`coverage: ${total.datasetVersion} under ${version}`);
      belongs(version, letterOf(total.points), 'coverage');
      if (total.villages !== 96) faults.push(`coverage: ${total.villages} villages`);
    }),
    read('/api/v1/points/nearest?lon=123.55&lat=-10.25&limit=50', ({ features }, version) => {
      const letters = new Set(features.map(({ properties }) => properties.name.slice(6, 7)));
      if (letters.size !== 1 || features.length !== 50) faults.push(`nearest: ${[...letters]} ${features.length}`);
      belongs(version, [...letters][0] ?? '', 'nearest');
    }),
    read('/api/v1/dataset', ({ name, points }, version) => {
      belongs(version, name.slice(-1), 'dataset');
      if (letterOf(points) !== name.slice(-1)) faults.push(`dataset: ${name} with ${points}`);
    }),
  ];
  return {
    faults,
    answers: () => count,
    end: async () => {
      ending = true;
      await Promise.all(work);
    },
  };
}

interface Body {
  readonly numberMatched: number;
  readonly features: readonly { readonly properties: { readonly name: string } }[];
  readonly total: { readonly points: number; readonly villages: number; readonly datasetVersion: string };
  readonly name: string;
  readonly points: number;
}

function letterOf(count: number): string {
  return count === COUNTS.A ? 'A' : count === COUNTS.B ? 'B' : `${count}?`;
}

const other = (letter: Letter): Letter => (letter === 'A' ? 'B' : 'A');

async function shownList(): Promise<Letter> {
  const [row] = await own.database.sql<{ name: string }[]>`select name from dataset where state = 'published'`;
  return row?.name.endsWith('A') ? 'A' : 'B';
}

/** Readers learn of a switch within the time a data set is taken as current. */
async function settled(letter: Letter): Promise<void> {
  const end = Date.now() + 120_000;
  for (;;) {
    const body = (await (await fetch(`${app.url}/api/v1/dataset`)).json()) as Body;
    if (body.name.endsWith(letter)) return;
    if (Date.now() > end) throw new Error(`The server still shows ${body.name}.`);
  }
}

function start(letter: Letter): ChildProcess {
  const env = { ...process.env, ...own.environment };
  return spawn(process.execPath, [LIST, letter, String(COUNTS[letter])], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function whole(letter: Letter): Promise<void> {
  const child = start(letter);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The import failed: ${said}`);
}

async function killed(letter: Letter, after: number): Promise<void> {
  const child = start(letter);
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await once(child, 'exit');
  clearTimeout(timer);
}

/** Data sets, tables and lists that belong to nothing that is published or kept. */
async function leftovers(): Promise<string[]> {
  const rows = await own.database.sql<{ what: string }[]>`
    select 'dataset ' || id as what from dataset where state = 'loading'
    union all select 'publication ' || id from publication where published_at is null
    union all select relname::text from pg_class
      where relkind = 'r' and relname ~ '^(access_point|village_coverage|arriving_point|leaving_point)_[0-9]+$'
        and substring(relname from '[0-9]+$')::int not in (select id from dataset where state <> 'loading')
    union all select relname::text from pg_class
      where relkind = 'r' and relname ~ '^(arriving_point|leaving_point)_[0-9]+$'`;
  return rows.map(({ what }) => what);
}
