import { isIn, type PlaceSource } from '../../shared/find-places.ts';
import type { PlaceRow } from '../../shared/place-ranking.ts';

/**
 * Of a source only what lies in a region. Of a name that more than forty places share, only those among the forty largest are found.
 * @param villageOf the code of the village of a point, by the id of the point.
 */
export function insideRegion(
  source: PlaceSource,
  region: string,
  villageOf: (id: string) => string | undefined,
): PlaceSource {
  const kept = (rows: readonly PlaceRow[]) =>
    rows.filter(({ kind, code }) => isIn((kind === 'point' ? villageOf(code ?? '') : code) ?? '', region));
  return {
    named: async (asked) => kept(await source.named(asked)),
    beginning: async (text) => kept(await source.beginning(text)),
    like: async (text) => kept(await source.like(text)),
    byPostalCode: async (postalCode) => kept(await source.byPostalCode(postalCode)),
    points: async (id, text) => kept(await source.points(id, text)),
    nearestVillage: source.nearestVillage,
  };
}
