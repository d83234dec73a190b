import type { Query, Response } from '../../shared/api.ts';
import { findPlaces } from '../../shared/find-places.ts';
import { decodeOutlines } from '../../shared/offline/outlines-file.ts';
import { decodePlaces } from '../../shared/offline/places-file.ts';
import { decodePoints } from '../../shared/offline/points-file.ts';
import type { SavedFacts } from '../../shared/offline/saved-facts.ts';
import { outlinesWithin, type QuantizedOutlines } from '../../shared/outlines-within.ts';
import type { OfflineName } from './answer-messages.ts';
import { NotSaved } from './failures.ts';
import { insideRegion } from './inside-region.ts';
import { once } from './once.ts';
import { createPlaceSource } from './place-source.ts';
import { createPointAnswers } from './point-answers.ts';
import { bboxOf, numberOf } from './read-query.ts';
import { createRegionAnswers } from './region-answers.ts';

/** Gives a file, uncompressed, when an answer needs it; `null`: it is not saved on this device. */
export type FileSource = () => Promise<Uint8Array | null>;

/** The files as `offlineFiles` lists them. Without places, only points and coordinates are found by text; without outlines the map has none. */
export interface SavedFiles {
  readonly points: Uint8Array;
  readonly places?: FileSource;
  readonly outlines?: FileSource;
}

/**
 * The answer that the server would give to the same query, with the same order and distances within 0.1 %, but without links.
 * @throws NotSaved when the answer needs a file that is not saved; NotThere where the server would answer 404; DamagedFile when
 * a file is truncated, corrupt, or of a form that this program does not know.
 */
export type OfflineAnswer = <Name extends OfflineName>(name: Name, query: Query<Name>) => Promise<Response<Name>>;

type Answers = { readonly [Name in OfflineName]: (query: Query<Name>) => Response<Name> | Promise<Response<Name>> };

/** Makes answers of saved files; those of points read no other file. @throws DamagedFile when the points cannot be read. */
export function createOfflineAnswers(files: SavedFiles): OfflineAnswer {
  const points = decodePoints<SavedFacts>(files.points);
  const places = once(() => decoded(files.places, decodePlaces));
  const outlines = once(() => decoded(files.outlines, decodeOutlines));
  const source = createPlaceSource(points, places);
  const villageOf = (id: string) => points.villages[points.village[points.ids.indexOf(id)] ?? -1]?.code;
  const answers: Answers = {
    ...createPointAnswers(points),
    ...createRegionAnswers(points, places),
    async findPlaces({ q, limit = '8', region }) {
      const text = q.trim();
      const looked = region === undefined ? source : insideRegion(source, region, villageOf);
      return { q: text, places: await findPlaces(looked, text, numberOf(limit), region) };
    },
    async outlines({ level = 'province', bbox }) {
      const read = await outlines();
      if (!read) throw new NotSaved('outlines');
      const whole: unknown = read[level];
      return bbox === undefined ? read[level] : within(whole, bbox);
    },
    dataset: () => points.facts.dataset,
  };
  return async (name, query) => answers[name](query);
}

/** @param whole outlines as the server stores them. */
function within(whole: unknown, bbox: string): Response<'outlines'> {
  const some: unknown = outlinesWithin(whole as QuantizedOutlines, bboxOf(bbox));
  return some as Response<'outlines'>;
}

async function decoded<Content>(
  source: FileSource | undefined,
  decode: (file: Uint8Array) => Content,
): Promise<Content | null> {
  const file = await source?.();
  return file ? decode(file) : null;
}
