import { distance } from 'geokdbush';
import type { Verdict } from '../imported.ts';
import type { Gazetteer } from '../naming/gazetteer.ts';
import { isRefusal, type Note } from '../notes.ts';
import type { RowRelations } from './cross-rows.ts';
import type { Draft } from './draft.ts';

/** So many rows on one spot were not all surveyed there. */
const MANY = 3;
/** Kilometres from the place of the stated village; farther, coordinates that many share are not those of the village. */
const FAR_FROM_VILLAGE = 5;
/** Kilometres. So near to the middle of a regency a coordinate is that middle. */
const AT_CENTRE = 0.1;

/** The verdict on a row, from what stands in it and from what it has to do with the others. `place`: its number, from 0. */
export function decide(draft: Draft, place: number, relations: RowRelations, gazetteer: Gazetteer): Verdict {
  const { line, point } = draft;
  const notes = [...draft.notes];
  if (!point) return { kind: 'refused', line, notes, point: null };
  const about = (code: Note['code'], value: string, facts: Note['facts']): Note => ({ code, column: '', value, facts });
  const sameId = relations.sameId[place] ?? -1;
  const duplicate = relations.duplicateOf[place] ?? -1;
  if (sameId >= 0) notes.push(about('repeated-id', point.statedId ?? '', { line: relations.line(sameId) }));
  else if (duplicate >= 0) {
    const code = relations.isSure[place] ? 'duplicate' : 'possible-duplicate';
    notes.push(about(code, point.name, { line: relations.line(duplicate) }));
  }
  if (notes.some(isRefusal)) return { kind: 'refused', line, notes, point: null };

  const written = `${point.lat}, ${point.lon}`;
  const sharing = relations.sharing[place] ?? 1;
  const shared = sharing > 1 && !point.approximate;
  if (shared) {
    const other = relations.line(relations.sharedWith[place] ?? 0);
    notes.push(about('shared-coordinates', written, { rows: sharing, line: other }));
  }
  const village = gazetteer.village(draft.statedVillage ?? '');
  const centre = point.approximate ? undefined : centreAt(point, gazetteer);
  const isCentre = centre !== undefined && village?.code !== point.village;
  if (isCentre) notes.push(about('regency-centre', written, { regency: centre }));
  const isFar = village && distance(point.lon, point.lat, village.lon, village.lat) > FAR_FROM_VILLAGE;
  if (village && isFar && (isCentre || (shared && sharing >= MANY))) {
    notes.push(about('approximate-position', written, { village: village.name, why: 'shared' }));
    const moved = { ...point, lon: village.lon, lat: village.lat, village: village.code, approximate: true };
    return { kind: 'noted', line, notes, point: { ...moved, notes } };
  }
  if (notes.length === 0) return { kind: 'kept', line, notes: [], point: { ...point, notes: [] } };
  return { kind: 'noted', line, notes, point: { ...point, notes } };
}

/** The name of the regency whose middle a point stands on. The middle is the place of a village, which is then the nearest. */
function centreAt({ lon, lat, village }: { lon: number; lat: number; village: string }, gazetteer: Gazetteer) {
  const regency = gazetteer.region(village.slice(0, 5));
  return regency && distance(lon, lat, regency.lon, regency.lat) <= AT_CENTRE ? regency.name : undefined;
}
