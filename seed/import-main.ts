import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Config, ConfigError, readConfig } from '../server/config.ts';
import { type Database, openDatabase } from '../server/db/connect.ts';
import { migrate } from '../server/db/migrate.ts';
import type { Subject } from './area-lists/area-list.ts';
import { importAreaList } from './area-lists/import-area-list.ts';
import { prepareContent, storeContent } from './fill.ts';
import { gateList, type ListFile, pointsOf, readColumns, reportList } from './import-list.ts';
import { type ImportOptions, readOptions, USAGE, UsageError } from './import-options.ts';
import { importPoints } from './import-points.ts';
import type { Provenance } from './imported.ts';
import { readKnownAreas } from './naming/known-areas.ts';
import { counted, createProgress, type Progress } from './progress.ts';
import { type FetchedFile, fetchFile } from './reading/fetch-file.ts';
import { FileFault } from './reading/file-fault.ts';
import { inspectFile } from './reading/inspect-file.ts';
import { landPath } from './report/land-path.ts';
import { columnSummary, tallySummary } from './report/summary.ts';
import type { Tally } from './report/tally.ts';

/** This process computes for seconds and cannot hear its engine meanwhile, in milliseconds. */
const HANG_LIMIT = 600_000;

/** The heap is tidied when it has grown by three fifths, not by its size again: a third less memory for a tenth more time. */
setFlagsFromString('--heap-growing-percent=60');

/** On a machine that also serves readers, they come first. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** What the program ends with; the usage says the same in words. */
const EXIT = { done: 0, failed: 1, wrongOption: 2, wrongFile: 3, tooManyRefused: 4 } as const;

/** The day, and the folder that paths start from: where the command was given, not where the program lies. */
interface Here {
  readonly today: string;
  readonly folder: string;
}

/** Reads, checks, reports and publishes a list. @returns the exit code. */
async function main(config: Config, options: ImportOptions, { today, folder }: Here): Promise<number> {
  const progress = createProgress(process.stdout);
  const file = await fetchFile(options.file, folder);
  try {
    const inspected = await progress.step(
      'Read the file',
      () => inspectFile(file.path),
      ({ form, encoding, bytes }) => `${form}${form === 'xlsx' ? '' : `, ${encoding}`}, ${counted(bytes)} bytes`,
    );
    const list = { path: file.path, inspected };
    process.stdout.write(unstated(options));
    if (options.as !== 'points')
      return await importAreas(config, options.as, list, options, { file, progress, folder });
    process.stdout.write(columnSummary(await readColumns(list, options)));
    const database = await openDatabase(config, { engine: { hangLimit: HANG_LIMIT } });
    try {
      await fillWhenEmpty(database, progress);
      const gated = await gateList(list, await readKnownAreas(database.sql), today, options, progress);
      try {
        const reports = path.resolve(folder, options.reportFolder);
        const tally = await progress.step(
          'Write the report',
          async () => {
            const land = await landPath(database.sql);
            return reportList(gated, { folder: reports, language: options.language, about: file.name, land });
          },
          () => reports,
        );
        process.stdout.write(tallySummary(tally));
        if (exceeds(tally, options.maxRefused)) {
          process.stdout.write('Nothing was published: more rows are refused than --max-refused allows.\n');
          return EXIT.tooManyRefused;
        }
        if (options.dryRun) {
          process.stdout.write('Nothing was published: this was a dry run.\n');
          return EXIT.done;
        }
        const outcome = { fileHash: inspected.hash, rows: tally.rows, noted: tally.noted, refused: tally.reasons };
        await progress.step(
          'Publish points',
          (tell) =>
            importPoints(
              database,
              pointsOf(gated),
              { ...provenanceOf(options, file), kind: tally.simulated > 0 ? 'simulated' : 'official' },
              () => outcome,
              (step, done) => tell(done > 0 ? `${step} ${counted(done)}` : step),
            ),
          ({ published, added, removed, moved, changed }) =>
            published
              ? `${counted(added)} added, ${counted(removed)} removed, ${counted(moved)} moved, ${counted(changed)} changed`
              : 'nothing changed',
        );
        return EXIT.done;
      } finally {
        await gated.remove();
      }
    } finally {
      await database.close();
    }
  } finally {
    await file.remove();
  }
}

/** Publishes the points that are there with an official list of people or outlines. @returns the exit code. */
async function importAreas(
  config: Config,
  subject: Subject,
  list: ListFile,
  options: ImportOptions,
  { file, progress, folder }: { readonly file: FetchedFile; readonly progress: Progress; readonly folder: string },
): Promise<number> {
  const { sheet, dryRun, maxRefused, reportFolder } = options;
  const database = await openDatabase(config, { engine: { hangLimit: HANG_LIMIT } });
  try {
    await fillWhenEmpty(database, progress);
    const isTooMany = (refused: number, rows: number) => exceeds({ refused, rows }, maxRefused);
    const asked = { subject, sheet, dryRun, isTooMany, reportFolder: path.resolve(folder, reportFolder) };
    const result = await importAreaList(database, list, provenanceOf(options, file), asked, progress);
    if (result === 'dry-run') process.stdout.write('Nothing was published: this was a dry run.\n');
    if (result) return EXIT.done;
    process.stdout.write('Nothing was published: more rows are refused than --max-refused allows.\n');
    return EXIT.tooManyRefused;
  } finally {
    await database.close();
  }
}

/** A list is compared with the villages; a new database has none yet. */
async function fillWhenEmpty(database: Database, progress: Progress): Promise<void> {
  await migrate(database.sql);
  const [village] = await database.sql`select 1 from village limit 1`;
  if (village) return;
  const content = await prepareContent(progress);
  await database.exclusively(() => storeContent(database.sql, content, progress));
}

function exceeds({ rows, refused }: Pick<Tally, 'rows' | 'refused'>, limit: ImportOptions['maxRefused']): boolean {
  if (!limit) return false;
  return 'share' in limit ? refused > limit.share * rows : refused > limit.rows;
}

/** Readers ask who says so; a list is published without it, but not in silence. */
function unstated({ publisher, licence, asOf }: ImportOptions): string {
  const missing = Object.entries({ '--publisher': publisher, '--licence': licence, '--as-of': asOf })
    .filter(([, value]) => value === undefined)
    .map(([option]) => option);
  return missing.length === 0 ? '' : `Not stated, and readers will ask: ${missing.join(', ')}\n`;
}

function provenanceOf(options: ImportOptions, file: FetchedFile): Provenance {
  return {
    name: options.name ?? path.parse(file.name).name,
    publisher: options.publisher ?? '',
    source: options.source ?? file.name,
    licence: options.licence ?? '',
    asOf: options.asOf ?? file.changedOn,
    file: file.name,
  };
}

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) process.stdout.write(USAGE);
  else {
    const here = { today: new Date().toISOString().slice(0, 10), folder: process.env.INIT_CWD ?? process.cwd() };
    process.exitCode = await main(readConfig(process.env), readOptions(args), here);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write('npm run import -- --help tells more.\n');
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof ConfigError) return EXIT.wrongOption;
  return error instanceof FileFault ? EXIT.wrongFile : EXIT.failed;
}
