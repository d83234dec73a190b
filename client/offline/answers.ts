import type { Query, Response } from '../../shared/api.ts';
import { findPlaces } from '../../shared/find-places.ts';
import { decodeOutlines } from '../../shared/offline/outlines-file.ts';
import { decodePlaces } from '../../shared/offline/places-file.ts';
import { decodePoints } from '../../shared/offline/points-file.ts';
import type { SavedFacts } from '../../shared/offline/saved-facts.ts';
import { type DatasetKind, OFFLINE_FILES, type OfflineFileName } from '../../shared/vocabulary.ts';
import { NotSaved } from './failures.ts';
import { createPlaceSource } from './place-source.ts';
import { createPointAnswers } from './point-answers.ts';
import { numberOf } from './read-query.ts';
import { createRegionAnswers } from './region-answers.ts';

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
  /** Without places, only points and coordinates are found by text; without outlines the map has none. */
  readonly saved: readonly OfflineFileName[];
  /**
   * The answer that the server would give to the same query, with the same order and distances within 0.1 %, but without links.
   * @throws NotSaved when the answer needs a file that is not saved; NotThere where the server would answer 404.
   */
  readonly answer: <Name extends OfflineName>(name: Name, query: Query<Name>) => Promise<Response<Name>>;
}

type Answers = { readonly [Name in OfflineName]: (query: Query<Name>) => Response<Name> | Promise<Response<Name>> };

/**
 * Makes answers of saved files.
 * @throws DamagedFile when a file is truncated, corrupt, or of a form that this program does not know.
 */
export function createOfflineAnswers(files: SavedFiles): OfflineAnswers {
  const points = decodePoints<SavedFacts>(files.points);
  const places = files.places ? decodePlaces(files.places) : null;
  const outlines = files.outlines ? decodeOutlines(files.outlines) : null;
  const source = createPlaceSource(points, places);
  const { dataset } = points.facts;
  const answers: Answers = {
    ...createPointAnswers(points),
    ...createRegionAnswers(points, places),
    async findPlaces({ q, limit = '8' }) {
      const text = q.trim();
      return { q: text, places: await findPlaces(source, text, numberOf(limit)) };
    },
    outlines({ level = 'province' }) {
      if (!outlines) throw new NotSaved('outlines');
      return outlines[level];
    },
    dataset: () => dataset,
  };
  const { version, kind, asOf, publishedAt } = dataset;
  const saved = OFFLINE_FILES.filter((name) => files[name]);
  return { version, kind, asOf, publishedAt, saved, answer: async (name, query) => answers[name](query) };
}
