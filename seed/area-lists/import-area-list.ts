import type { Database } from '../../server/db/connect.ts';
import type { Provenance } from '../imported.ts';
import { counted, type Progress } from '../progress.ts';
import type { Publication } from '../publish.ts';
import { FileFault } from '../reading/file-fault.ts';
import type { InspectedFile } from '../reading/inspect-file.ts';
import { jsonFeatures } from '../reading/json-features.ts';
import { openRows } from '../reading/open-rows.ts';
import { type AreaListContent, publishAreaList, type Subject } from './area-list.ts';
import { readComputedOutlines, readOutlineList } from './outlines.ts';
import { readPopulationList } from './population.ts';
import { writeRefusals } from './refusals.ts';
import { readAreaCodes } from './village-codes.ts';

export interface AreaListOptions {
  readonly subject: Subject;
  readonly sheet: string | undefined;
  readonly dryRun: boolean;
  /** True when so many refusals of so many rows are too many. */
  readonly isTooMany: (refused: number, rows: number) => boolean;
  readonly reportFolder: string;
}

/** Reads, checks, reports and publishes an official list of people or outlines. @returns what became of it; `null`: too many refusals. */
export async function importAreaList(
  database: Database,
  file: { readonly path: string; readonly inspected: InspectedFile },
  provenance: Provenance,
  options: AreaListOptions,
  progress: Progress,
): Promise<Publication | 'dry-run' | null> {
  const content = await progress.step(
    'Check rows',
    () => read(database, file, options),
    ({ kept, refused }) => `${counted(kept)} kept, ${counted(refused.length)} refused`,
  );
  if (content.refused.length > 0) {
    const report = await writeRefusals(options.reportFolder, content.refused);
    process.stdout.write(`Report                      ${report}\n`);
  }
  if (options.isTooMany(content.refused.length, content.rows)) return null;
  if (options.dryRun) return 'dry-run';
  return progress.step(
    options.subject === 'population' ? 'Publish people' : 'Publish outlines',
    (tell) =>
      publishAreaList(
        database,
        options.subject,
        { ...provenance, fileHash: file.inspected.hash },
        content,
        (step, done) => tell(done > 0 ? `${step} ${counted(done)}` : step),
      ),
    ({ published, version }) => (published ? `version ${version}` : 'nothing changed'),
  );
}

async function read(
  { sql }: Database,
  { path, inspected }: { readonly path: string; readonly inspected: InspectedFile },
  { subject, sheet }: AreaListOptions,
): Promise<AreaListContent> {
  const codes = await readAreaCodes(sql);
  if (subject === 'population')
    return readPopulationList(openRows(path, inspected, sheet === undefined ? {} : { sheet }), codes);
  if (inspected.form !== 'geojson') throw new FileFault('Outlines are read from GeoJSON; this file is none.');
  const features = jsonFeatures(path, inspected.encoding, () => undefined);
  return readOutlineList(features, { codes, ...(await readComputedOutlines(sql)) });
}
