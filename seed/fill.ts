import type { Sql } from 'postgres';
import { AREA_SOURCES } from './area-sources.ts';
import { type Areas, readAreas } from './areas.ts';
import { type Checked, checkRecords, countReasons } from './check.ts';
import { dropLeftovers } from './drop-datasets.ts';
import { loadPoints } from './import-points.ts';
import { type AreaContent, loadAreas } from './load.ts';
import { buildOutlines } from './outlines/build-outlines.ts';
import { buildPlaces } from './places.ts';
import { counted, type Progress } from './progress.ts';
import { type OnStep, type Publication, republish } from './publish.ts';
import { findAreaVersion, findRelease } from './release.ts';
import { readDestinations } from './sources/destinations.ts';
import { readEverydayNames } from './sources/everyday-names.ts';
import { simulatedSource } from './sources/simulated.ts';
import type { Source } from './sources/source.ts';
import { createPlaceIndex } from './village-index.ts';

/** Everything that a fresh database holds, computed without one. */
export interface Content {
  readonly areas: AreaContent;
  readonly source: Source;
  readonly checked: Checked;
}

/** Computes all areas and the simulated points from the sources in the packages and in `seed/data`. */
export async function prepareContent(progress: Progress): Promise<Content> {
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
  const source = simulatedSource(areas);
  const checked = await progress.step(
    'Simulate and check points',
    () => checkRecords(source.records(), { villages: createPlaceIndex(areas.villages), today: source.asOf }),
    ({ kept, refused }) => `${counted(kept.length)} kept, ${counted(refused.length)} refused`,
  );
  const { villages, regions } = areas;
  const destinations = readDestinations();
  return { areas: { villages, regions, places, outlines, sources: AREA_SOURCES, destinations }, source, checked };
}

/**
 * Stores the areas in a migrated database that this program has to itself, and publishes the points. A second time it changes
 * nothing. Simulated points never take the place of an official list, which is only measured anew when the areas changed.
 */
export async function storeContent(
  sql: Sql,
  { areas, source, checked }: Content,
  progress: Progress,
): Promise<Publication> {
  await progress.step(
    'Store areas',
    (tell) => loadAreas(sql, areas, (table, stored) => tell(`${counted(stored)} ${table}`)),
    (loaded) => (loaded.stored ? `version ${loaded.version}` : `unchanged, version ${loaded.version}`),
  );
  return progress.step(
    'Publish points',
    async (tell) => {
      const onStep: OnStep = (step, done) => tell(done > 0 ? `${step} ${counted(done)}` : step);
      return (await keepOfficial(sql, onStep)) ?? publishSimulated(sql, source, checked, onStep);
    },
    (publication) =>
      publication.published ? `version ${publication.version}` : `unchanged, version ${publication.version}`,
  );
}

/** Measures an official list anew when the areas have changed since. @returns `null` when none is published. */
export async function keepOfficial(sql: Sql, onStep: OnStep): Promise<Publication | null> {
  const current = await findRelease(sql);
  if (current?.kind !== 'official') return null;
  await dropLeftovers(sql);
  return republish(sql, current, { areas: await findAreaVersion(sql) }, onStep);
}

/** Publishes simulated points as they are: they have their ids. */
export async function publishSimulated(
  sql: Sql,
  { records: _, ...list }: Source,
  { kept, refused }: Checked,
  onStep: OnStep,
): Promise<Publication> {
  const points = kept.map((point, index) => ({
    ...point,
    statedId: point.id,
    approximate: false,
    line: index + 1,
    notes: [],
  }));
  const end = { fileHash: null, rows: kept.length + refused.length, noted: 0, refused: countReasons(refused) };
  return loadPoints(sql, points, { ...list, publisher: '', file: null }, () => end, onStep);
}

function outlinesOf({ villages, regions }: Areas): AreaContent['outlines'] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const { regency, province } = buildOutlines(villages, names);
  return [
    { level: 'province', topology: JSON.stringify(province) },
    { level: 'regency', topology: JSON.stringify(regency) },
  ];
}
