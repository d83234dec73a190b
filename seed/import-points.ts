import type { Sql } from 'postgres';
import type { Database } from '../server/db/connect.ts';
import type { DatasetKind } from '../shared/vocabulary.ts';
import { gathered } from './batches.ts';
import { dropDataset, dropLeftovers } from './drop-datasets.ts';
import type { CheckedPoint, Outcome, Provenance } from './imported.ts';
import { contentOf, createPointTable } from './point-table.ts';
import { type OnStep, type Publication, publishRelease } from './publish.ts';
import { describeRelease, findAreaVersion, findRelease, openRelease, type Release } from './release.ts';
import { createIdGiver } from './stable-ids.ts';

/** A list, and whether it is an official one. */
export type ListOfPoints = Omit<Provenance, 'file'> & { readonly kind: DatasetKind; readonly file: string | null };
/** What is known at its end; a list without a file has no hash. */
export type End = Omit<Outcome, 'fileHash'> & { readonly fileHash: string | null };

type Points = AsyncIterable<CheckedPoint> | Iterable<CheckedPoint>;

const BATCH = 4_000;

/**
 * Loads a list, official unless it says otherwise, beside what is published, gives each point its id, measures coverage and switches in one transaction.
 * Whatever ends it before the switch leaves the published list as it was; the next import clears away the rest.
 * @param outcome asked when the points have come to their end. What it or `points` throws undoes the load and is thrown on.
 */
export async function importPoints(
  database: Database,
  points: Points,
  provenance: Provenance & { readonly kind?: DatasetKind },
  outcome: () => Outcome | Promise<Outcome>,
  onStep: OnStep = () => undefined,
): Promise<Publication> {
  return database.exclusively(
    () => loadPoints(database.sql, points, { kind: 'official', ...provenance }, outcome, onStep),
    () => onStep('waiting', 0),
  );
}

/** The same for a caller that has the database to itself. */
export async function loadPoints(
  sql: Sql,
  points: Points,
  list: ListOfPoints,
  outcome: () => End | Promise<End>,
  onStep: OnStep = () => undefined,
): Promise<Publication> {
  await dropLeftovers(sql);
  const before = await findRelease(sql);
  const opened: Release = {
    ...list,
    fileHash: null,
    rowsRead: null,
    noted: 0,
    refused: [],
    content: '',
    pointsOf: null,
    populationList: before?.populationList ?? null,
    outlineList: before?.outlineList ?? null,
    areas: await findAreaVersion(sql),
  };
  const id = await openRelease(sql, opened);
  try {
    await createPointTable(sql, id);
    // The ids of invented points mean nothing to an official list.
    const follows = before?.kind === list.kind ? (before.pointsOf ?? before.id) : null;
    const giver = await createIdGiver(sql, id, follows);
    await storeAll(points, giver.store, (stored) => onStep('loading', stored));
    const { fileHash, rows, noted, refused } = await outcome();
    onStep('naming', 0);
    await giver.finish();
    const release = { ...opened, fileHash, rowsRead: rows, noted, refused, content: await contentOf(sql, id) };
    await describeRelease(sql, id, release);
    return await publishRelease(sql, id, release, onStep);
  } catch (error) {
    // When the database is what failed, the next import clears away.
    await dropDataset(sql, id).catch(() => undefined);
    throw error;
  }
}

/** While a batch is stored, the next one is read. */
async function storeAll(
  points: Points,
  store: (batch: readonly CheckedPoint[]) => Promise<void>,
  onStored: (stored: number) => void,
): Promise<void> {
  let stored = 0;
  let storing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of gathered(points, BATCH)) {
      await storing;
      storing = store(batch).then(() => {
        stored += batch.length;
        onStored(stored);
      });
      // Its failure is told when it is waited for.
      storing.catch(() => undefined);
    }
  } finally {
    await storing;
  }
}
