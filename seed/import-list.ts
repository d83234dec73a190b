import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findHeader } from './columns/find-header.ts';
import { type ColumnMap, recogniseColumns } from './columns/recognise.ts';
import { createLandTest } from './gate/land-test.ts';
import { type GatedList, runGate } from './gate/run-gate.ts';
import { type ImportOptions, UsageError } from './import-options.ts';
import type { CheckedPoint } from './imported.ts';
import { createGazetteer } from './naming/gazetteer.ts';
import type { KnownAreas } from './naming/known-areas.ts';
import { createStatedPlaces } from './naming/stated-place.ts';
import { counted, type Progress } from './progress.ts';
import type { InspectedFile } from './reading/inspect-file.ts';
import { openRows } from './reading/open-rows.ts';
import { createMapPage } from './report/map-page.ts';
import { createNotesCsv } from './report/notes-csv.ts';
import { SENTENCES_EN } from './report/sentences-en.ts';
import { SENTENCES_ID } from './report/sentences-id.ts';
import { createTally, type Tally } from './report/tally.ts';
import { readEverydayNames } from './sources/everyday-names.ts';
import { readFormerNames } from './sources/former-names.ts';

/** Names of the reports in their folder. */
export const REPORT_FILES = { csv: 'catatan.csv', page: 'laporan.html' } as const;
const SENTENCES = { id: SENTENCES_ID, en: SENTENCES_EN } as const;

/** A file on this machine that is known to be a list. */
export interface ListFile {
  readonly path: string;
  readonly inspected: InspectedFile;
}

/** Finds the columns of a list, before anything heavy is begun. */
export async function readColumns({ path: file, inspected }: ListFile, options: ImportOptions): Promise<ColumnMap> {
  const { headings, rows } = await findHeader(openRows(file, inspected, sheetOf(options)));
  await rows[Symbol.asyncIterator]().return?.();
  try {
    return recogniseColumns(headings, options.columns);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

/** Sends a list through the gate. */
export async function gateList(
  file: ListFile,
  areas: KnownAreas,
  today: string,
  options: ImportOptions,
  progress: Progress,
): Promise<GatedList> {
  const gazetteer = createGazetteer(areas, { former: readFormerNames(), everyday: readEverydayNames() });
  return progress.step(
    'Check rows',
    async (tell) => {
      let share = 0;
      const onBytes = (read: number) => {
        share = read / file.inspected.bytes;
      };
      const { headings, rows } = await findHeader(
        openRows(file.path, file.inspected, { ...sheetOf(options), onBytes }),
      );
      const columns = recogniseColumns(headings, options.columns);
      const rules = {
        columns,
        width: headings.length,
        gazetteer,
        land: createLandTest(),
        statedPlace: createStatedPlaces(gazetteer),
        today,
      };
      return runGate({ rows }, rules, (read) => tell(`${bar(share)} ${counted(read)} rows`));
    },
    ({ rows }) => `${counted(rows)} rows`,
  );
}

/** What a report is made with. */
export interface ReportPlan {
  readonly folder: string;
  readonly language: 'id' | 'en';
  /** What the list is called on the page. */
  readonly about: string;
  /** The land, as a path of SVG. */
  readonly land: string;
}

/** Counts the verdicts, writes every note into a CSV and all on a page with a map. */
export async function reportList(list: GatedList, { folder, language, about, land }: ReportPlan): Promise<Tally> {
  await mkdir(folder, { recursive: true });
  const sentences = SENTENCES[language];
  const csv = createNotesCsv(path.join(folder, REPORT_FILES.csv), sentences);
  const page = createMapPage(sentences, language);
  const tally = createTally();
  for await (const row of list.judged()) {
    tally.add(row);
    csv.add(row);
    page.add(row);
  }
  await csv.end();
  const result = tally.result();
  await writeFile(path.join(folder, REPORT_FILES.page), page.html({ file: about, tally: result, land }));
  return result;
}

/** The points to publish, in the order of the file. */
export async function* pointsOf(list: GatedList): AsyncGenerator<CheckedPoint> {
  for await (const { verdict } of list.judged()) if (verdict.point) yield verdict.point;
}

function sheetOf({ sheet }: ImportOptions) {
  return sheet === undefined ? {} : { sheet };
}

const BAR = 20;

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${String(Math.round(Math.min(1, share) * 100)).padStart(3)} %`;
}
