import type { PlaceSource } from '../../shared/find-places.ts';
import { createNameSearch } from '../../shared/offline/name-search.ts';
import { createNearestSearch } from '../../shared/offline/nearest.ts';
import type { PlaceTable } from '../../shared/offline/places-file.ts';
import { regencyName } from '../../shared/place-names.ts';
import type { AskedName, PlaceRow } from '../../shared/place-ranking.ts';
import { searchName } from '../../shared/search-name.ts';
import { NotSaved } from './failures.ts';
import { once } from './once.ts';
import { createPlaceRows } from './place-rows.ts';
import type { Points } from './point-answers.ts';

/** As many candidates as the server hands to the ranking. */
const CANDIDATES = 40;
/** Of points, shorter texts are part of too many names. */
const SHORTEST_PART = 4;

/** The saved places as a search looks into them; without a places file only positions and points are found. */
export function createPlaceSource(points: Points, table: () => Promise<PlaceTable | null>): PlaceSource {
  const search = once(async () => {
    const read = await table();
    return read ? createSearch(read) : WITHOUT_PLACES;
  });
  return {
    named: async (asked) => (await search()).named(asked),
    beginning: async (text) => (await search()).beginning(text),
    like: async (text) => (await search()).like(text),
    byPostalCode: async (postalCode) => (await search()).byPostalCode(postalCode),
    nearestVillage: async (position) => (await search()).nearestVillage(position),
    points: createPointSearch(points),
  };
}

type PlacesOnly = Omit<PlaceSource, 'points'>;

/** Nothing found would be a claim; so only what is found among the points is an answer. */
const notSaved = () => Promise.reject(new NotSaved('places'));
const none = () => Promise.resolve([]);
const WITHOUT_PLACES: PlacesOnly = {
  named: none,
  beginning: none,
  like: notSaved,
  byPostalCode: notSaved,
  nearestVillage: () => Promise.resolve(null),
};

function createSearch(table: PlaceTable): PlacesOnly {
  const rows = once(() => createPlaceRows(table));
  const names = once(() => createNameSearch(rows().searchNames));
  const nearest = once(() => createNearestSearch(table.lon, table.lat, inThisOrder(table.villages.length)));
  const byWeight = (a: number, b: number) => (rows().weights[b] ?? 0) - (rows().weights[a] ?? 0) || a - b;
  const best = (entries: number[]) => entries.sort(byWeight).slice(0, CANDIDATES).map(rows().rowAt);

  return {
    async named(asked) {
      const found = asked.flatMap(({ name, inside }) =>
        names()
          .equal(name)
          .filter((entry) => inside.length === 0 || isInside(rows().rowAt(entry), inside)),
      );
      return best(found);
    },
    beginning: async (text) => best(names().beginning(text, text.length > 2)),
    async like(text) {
      const found = names().like(text);
      found.sort((a, b) => b.similarity - a.similarity || byWeight(a.index, b.index));
      return found.slice(0, 2 * CANDIDATES).map(({ index }) => rows().rowAt(index));
    },
    async byPostalCode(postalCode) {
      const [area, ...villages] = rows().entriesOfPostalCode(postalCode);
      return area === undefined ? [] : [rows().rowAt(area), ...best(villages)].slice(0, CANDIDATES);
    },
    async nearestVillage([lon, lat]) {
      const [found] = nearest()([lon, lat], { limit: 1 });
      const village = found && table.villages[found.index];
      if (!village) return null;
      const { code, name } = village;
      const region = (length: number) => table.regionNames.get(code.slice(0, length)) ?? '';
      const context = [`Kec. ${region(8)}`, regencyName(region(5)), region(2)].join(', ');
      const row = { kind: 'village' as const, code, name, context, lon, lat, bbox: null, searchName: '', weight: 0 };
      return { ...row, distance: found.distance };
    },
  };
}

/** The ranks of things that are in their order. */
function inThisOrder(count: number): Int32Array {
  return new Int32Array(count).map((_, index) => index);
}

/** Whether the words stand, in this order, in the regions that a place lies in. */
function isInside({ context }: PlaceRow, words: AskedName['inside']): boolean {
  const text = context.split(', ').map(searchName).join(' ');
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

function createPointSearch(points: Points): PlaceSource['points'] {
  const searchNames = once(() => points.ids.map((_, index) => searchName(points.nameAt(index))));

  return async (id, text) => {
    const found: number[] = [];
    for (const [index, name] of searchNames().entries())
      if (points.ids[index] === id || (text.length >= SHORTEST_PART && name.includes(text))) found.push(index);
    const lengthOf = (index: number) => searchNames()[index]?.length ?? 0;
    const rankOf = (index: number) => points.ranks[index] ?? 0;
    found.sort((a, b) => lengthOf(a) - lengthOf(b) || rankOf(a) - rankOf(b));
    return found.slice(0, CANDIDATES).map(rowOf);
  };

  function rowOf(index: number): PlaceRow {
    const village = points.villages[points.village[index] ?? -1];
    const region = (length: number) => points.regionNames.get(village?.code.slice(0, length) ?? '') ?? '';
    return {
      kind: 'point',
      code: points.ids[index] ?? '',
      name: points.nameAt(index),
      context: [village?.name ?? '', `Kec. ${region(8)}`, regencyName(region(5))].join(', '),
      lon: points.lon[index] as number,
      lat: points.lat[index] as number,
      bbox: null,
      searchName: searchNames()[index] ?? '',
      weight: 2,
    };
  }
}
