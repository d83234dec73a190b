import type { AccessPoint } from '../../shared/access-points.ts';
import type { Query, Response } from '../../shared/api.ts';
import { isIn } from '../../shared/find-places.ts';
import { isInside } from '../../shared/lon-lat.ts';
import { wordAt } from '../../shared/offline/columns.ts';
import { createNearestSearch } from '../../shared/offline/nearest.ts';
import type { PointTable } from '../../shared/offline/points-file.ts';
import type { SavedFacts } from '../../shared/offline/saved-facts.ts';
import { paths } from '../../shared/paths.ts';
import { plainName, searchName } from '../../shared/search-name.ts';
import { NotThere } from './failures.ts';
import { once } from './once.ts';
import { bboxOf, numberOf, wordsOf } from './read-query.ts';

export type Points = PointTable<SavedFacts>;
type Feature = Response<'getPoint'>;
type Filters = Pick<Query<'nearestPoints'>, 'category' | 'technology' | 'status'>;
type Accepts = (index: number) => boolean;

/** What one thing that is known of a point is, by its name in the contract. */
export type PropertyOf = { readonly [Key in keyof AccessPoint]: (index: number) => AccessPoint[Key] };

/** Answers about points. Links are left out: they would lead to where there is no connection. */
export function createPointAnswers(points: Points) {
  const property = propertiesOf(points);
  const keys = Object.keys(property) as (keyof AccessPoint)[];
  const nearest = createNearestSearch(points.lon, points.lat, points.ranks);
  const inOrder = once(() => inOrderOf(points.ranks));
  const searchNames = once(() => points.ids.map((_, index) => searchName(points.nameAt(index))));

  return {
    nearestPoints({ lon, lat, limit = '5', maxDistance, ...query }: Query<'nearestPoints'>): Response<'nearestPoints'> {
      const found = nearest([numberOf(lon), numberOf(lat)], {
        limit: numberOf(limit),
        maxDistance: maxDistance === undefined ? undefined : numberOf(maxDistance),
        accepts: matching(query),
      });
      const features = found.map(({ index, distance, bearing }) => {
        const feature = featureOf(index);
        return { ...feature, properties: { ...feature.properties, distance, bearing } };
      });
      return collection(features, features.length);
    },

    getPoint({ id }: Query<'getPoint'>): Feature {
      const index = points.ids.indexOf(id.trim());
      if (index < 0) throw new NotThere(`There is no access point ${id}. ${paths.listPoints} lists all of them.`);
      return featureOf(index);
    },

    listPoints({ limit = '1000', offset = '0', properties, ...query }: Query<'listPoints'>): Response<'listPoints'> {
      const accepts = matching(query);
      const matched = accepts ? inOrder().filter(accepts) : inOrder();
      const page = matched.slice(numberOf(offset), numberOf(offset) + numberOf(limit));
      const wanted = properties === undefined ? keys : (wordsOf(properties) as (keyof AccessPoint)[]);
      const features = page.map((index) => ({ ...bare(index), properties: pick(index, wanted) }));
      return collection(features, matched.length);
    },
  };

  function matching({ bbox, region, q, ...filters }: Query<'listPoints'>): Accepts | undefined {
    const tests: Accepts[] = [];
    const words = filtered(points, filters);
    if (words) tests.push(words);
    if (region !== undefined)
      tests.push((index) => isIn(points.villages[points.village[index] ?? -1]?.code ?? '', region));
    if (bbox !== undefined) {
      const box = bboxOf(bbox);
      tests.push((index) => isInside([points.lon[index] as number, points.lat[index] as number], box));
    }
    const text = q === undefined || q.trim() === '' ? null : plainName(q);
    // A text of nothing but punctuation is in no name.
    if (text !== null) tests.push((index) => text !== '' && (searchNames()[index] ?? '').includes(text));
    return tests.length === 0 ? undefined : (index) => tests.every((accepts) => accepts(index));
  }

  function bare(index: number) {
    const coordinates: [number, number] = [points.lon[index] as number, points.lat[index] as number];
    return {
      type: 'Feature' as const,
      id: points.ids[index] ?? '',
      geometry: { type: 'Point' as const, coordinates },
    };
  }

  function featureOf(index: number): Feature {
    return { ...bare(index), properties: pick(index, keys) as AccessPoint };
  }

  function pick(index: number, wanted: readonly (keyof AccessPoint)[]): Partial<AccessPoint> {
    const picked: Record<string, unknown> = {};
    for (const key of wanted) picked[key] = property[key](index);
    return picked;
  }
}

function collection<Found extends object>(features: Found[], numberMatched: number) {
  return {
    type: 'FeatureCollection' as const,
    numberMatched,
    numberReturned: features.length,
    links: [],
    features,
  };
}

function filtered(points: Points, filters: Filters): Accepts | undefined {
  const tests = (['category', 'technology', 'status'] as const).flatMap((name) => {
    const wanted = filters[name];
    if (wanted === undefined) return [];
    const column = points[name];
    const accepted = column.words.map((word) => wordsOf(wanted).includes(word));
    return [(index: number) => accepted[column.places[index] ?? -1] ?? false];
  });
  return tests.length === 0 ? undefined : (index) => tests.every((accepts) => accepts(index));
}

/** The places of points in the order of their ids. */
function inOrderOf(ranks: Int32Array): number[] {
  const inOrder = new Array<number>(ranks.length);
  for (const [index, rank] of ranks.entries()) inOrder[rank] = index;
  return inOrder;
}

function propertiesOf(points: Points): PropertyOf {
  const villageOf = (index: number) => points.villages[points.village[index] ?? -1];
  const codeOf = (index: number) => villageOf(index)?.code ?? '';
  const region = (length: number) => (index: number) => points.regionNames.get(codeOf(index).slice(0, length)) ?? '';
  const { kind } = points.facts.dataset;
  return {
    name: points.nameAt,
    dataset: () => kind,
    category: (index) => wordAt(points.category, index) as AccessPoint['category'],
    technology: (index) => wordAt(points.technology, index) as AccessPoint['technology'],
    status: (index) => wordAt(points.status, index) as AccessPoint['status'],
    verifiedOn: (index) => wordAt(points.verifiedOn, index),
    bandwidth: (index) => {
      const word = wordAt(points.bandwidth, index);
      return word === null ? null : Number(word);
    },
    openingHours: (index) => wordAt(points.openingHours, index),
    provider: (index) => wordAt(points.provider, index),
    address: points.addressAt,
    approximate: (index) => wordAt(points.approximate, index) !== null,
    postalCode: (index) => villageOf(index)?.postalCode ?? null,
    villageCode: codeOf,
    village: (index) => villageOf(index)?.name ?? '',
    district: region(8),
    regencyCode: (index) => codeOf(index).slice(0, 5),
    regency: region(5),
    province: region(2),
  };
}
