import type { Sql } from 'postgres';
import { findChanges } from './changes.ts';
import { dropDataset, dropOldDatasets } from './drop-datasets.ts';
import type { Difference } from './imported.ts';
import { isMeasured, measureCoverage } from './measure.ts';
import { attachPoints, contentOf } from './point-table.ts';
import { findRelease, openRelease, type Release, type StoredRelease, versionOfRelease } from './release.ts';

/** What became of a release: published, or already so. */
export interface Publication extends Difference {
  readonly version: string;
  readonly published: boolean;
}

/** Told what is being done, and how many points or villages are done; `waiting` is for another program that writes. */
export type OnStep = (step: ImportStep, done: number) => void;
export type ImportStep = 'waiting' | 'loading' | 'naming' | 'indexing' | 'measuring' | 'comparing' | 'publishing';

const UNCHANGED: Difference = { added: 0, removed: 0, moved: 0, changed: 0 };

/**
 * Measures a release beside the published one, compares their points, and switches in one short transaction: readers see the
 * old or the new. A release that says just what is published already is removed.
 * @param id of the release, which is stored but seen by no reader.
 */
export async function publishRelease(sql: Sql, id: number, release: Release, onStep: OnStep): Promise<Publication> {
  const version = await versionOfRelease(sql, release);
  const before = await findRelease(sql);
  if (before?.version === version) {
    await dropDataset(sql, id);
    if (!(await isMeasured(sql, before.id))) await measureCoverage(sql, before, (done) => onStep('measuring', done));
    return { version, published: false, ...UNCHANGED };
  }
  if (release.pointsOf === null) {
    onStep('indexing', 0);
    await attachPoints(sql, id);
  }
  await measureCoverage(sql, { ...release, id }, (done) => onStep('measuring', done));
  onStep('comparing', 0);
  const { publication, difference } = await findChanges(sql, before, { id, version, pointsOf: release.pointsOf });
  onStep('publishing', 0);
  await switchTo(sql, id, version, publication);
  // It is published; what could not be dropped goes with the next import.
  await dropOldDatasets(sql).catch(() => undefined);
  return { version, published: true, ...difference };
}

/** Publishes the same points with other areas, people or outlines. */
export async function republish(
  sql: Sql,
  current: StoredRelease,
  other: Partial<Pick<Release, 'areas' | 'populationList' | 'outlineList'>>,
  onStep: OnStep,
): Promise<Publication> {
  const shown = current.pointsOf ?? current.id;
  const content = current.content || (await contentOf(sql, shown));
  const release: Release = { ...current, ...other, content, pointsOf: shown };
  const id = await openRelease(sql, release);
  try {
    return await publishRelease(sql, id, release, onStep);
  } catch (error) {
    await dropDataset(sql, id).catch(() => undefined);
    throw error;
  }
}

/**
 * Shows readers another data set, in one transaction.
 * @throws when it has gone: another program took its load for broken off.
 */
export async function switchTo(sql: Sql, id: number, version: string, publication: number): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`update dataset set state = 'retired' where state = 'published'`;
    const [row] = await transaction`
      update dataset set state = 'published', version = ${version}, published_at = now() where id = ${id} returning id`;
    await transaction`update publication set published_at = now() where id = ${publication}`;
    if (!row)
      throw new Error(
        'Another program has written to the database meanwhile. Nothing was published; please try again.',
      );
  });
}
