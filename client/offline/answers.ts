import type { Query, Response } from '../../shared/api.ts';
import type { DatasetKind, OfflineFileName } from '../../shared/vocabulary.ts';
import { NotSaved } from './failures.ts';

/** The endpoints that can be answered from saved files. */
export const OFFLINE_ANSWERS = [
  'nearestPoints',
  'getPoint',
  'listPoints',
  'findPlaces',
  'listRegions',
  'getRegion',
  'outlines',
  'dataset',
] as const;
export type OfflineName = (typeof OFFLINE_ANSWERS)[number];

/** The files as `offlineFiles` lists them, uncompressed; `null` or absent: not saved on this device. */
export interface SavedFiles {
  readonly points: Uint8Array;
  readonly places?: Uint8Array | null;
  readonly outlines?: Uint8Array | null;
}

/** Answers without a connection, in the words of the contract. */
export interface OfflineAnswers {
  /** What the saved points are: the same facts as in `offlineFiles`. */
  readonly version: string;
  readonly kind: DatasetKind;
  readonly asOf: string;
  readonly publishedAt: string;
  /**
   * The answer that the server would give to the same query, with the same order and distances within 0.1 %.
   * @throws NotSaved when the answer needs a file that is not saved; NotThere where the server would answer 404.
   */
  readonly answer: <Name extends OfflineName>(name: Name, query: Query<Name>) => Promise<Response<Name>>;
}

/**
 * Makes answers of saved files.
 * @throws DamagedFile when a file is truncated, corrupt, or of a form that this program does not know.
 */
export function createOfflineAnswers(_files: SavedFiles): OfflineAnswers {
  const missing: OfflineFileName = 'points';
  throw new NotSaved(missing);
}
