import type { Sql } from 'postgres';
import { AREA_SOURCES } from './area-sources.ts';
import { type Areas, readAreas } from './areas.ts';
import { checkRecords } from './check.ts';
import { type AreaContent, loadAreas } from './load.ts';
import { buildOutlines } from './outlines/build-outlines.ts';
import { buildPlaces } from './places.ts';
import { counted, type Progress } from './progress.ts';
import { type Publication, publishPoints } from './publish.ts';
import { readEverydayNames } from './sources/everyday-names.ts';
import { simulatedSource } from './sources/simulated.ts';
import { createPlaceIndex } from './village-index.ts';

/** Fills a migrated database with all areas and publishes the simulated points. A second time it changes nothing. */
export async function fill(sql: Sql, progress: Progress): Promise<Publication> {
  const areas = await progress.step(
    'Read villages and regions',
    () => readAreas(),
    ({ villages, regions }) => `${counted(villages.length)} villages, ${counted(regions.length)} regions`,
  );
  const outlines = await progress.step(
    'Compute outlines',
    () => outlinesOf(areas),
    (texts) => `${counted(Math.round(texts.reduce((sum, { topology }) => sum + topology.length, 0) / 1000))} kB`,
  );
  const places = await progress.step(
    'Gather names to search',
    () => buildPlaces(areas, readEverydayNames()),
    (rows) => `${counted(rows.length)} names`,
  );
  const content: AreaContent = { ...areas, places, outlines, sources: AREA_SOURCES };
  const { version } = await progress.step(
    'Store areas',
    (tell) => loadAreas(sql, content, (table, stored) => tell(`${counted(stored)} ${table}`)),
    (loaded) => (loaded.stored ? `version ${loaded.version}` : `already there, version ${loaded.version}`),
  );
  const source = simulatedSource(areas);
  const checked = await progress.step(
    'Simulate and check points',
    () => checkRecords(source.records(), { villages: createPlaceIndex(areas.villages), today: source.asOf }),
    ({ kept, refused }) => `${counted(kept.length)} kept, ${counted(refused.length)} refused`,
  );
  return progress.step(
    'Publish points',
    (tell) => publishPoints(sql, source, checked, version, (stored) => tell(`${counted(stored)} points`)),
    (publication) => `${publication.published ? 'version' : 'already published, version'} ${publication.version}`,
  );
}

function outlinesOf({ villages, regions }: Areas): AreaContent['outlines'] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const { regency, province } = buildOutlines(villages, names);
  return [
    { level: 'province', topology: JSON.stringify(province) },
    { level: 'regency', topology: JSON.stringify(regency) },
  ];
}
