import { distance } from 'geokdbush';
import { INDONESIA, isInside } from '../../shared/lon-lat.ts';
import type { Gazetteer } from '../naming/gazetteer.ts';
import type { StatedPlace } from '../naming/stated-place.ts';
import type { NoteCode } from '../notes.ts';
import type { Candidate, ReadPosition } from '../values/position.ts';
import type { LandTest } from './land-test.ts';

/** A remark without the column and value it belongs to. */
export interface Remark {
  readonly code: NoteCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Where a row stands, or why it stands nowhere (a refusal is among the remarks). */
export interface PlacedRow {
  readonly position: { readonly lon: number; readonly lat: number; readonly village: string } | null;
  readonly approximate: boolean;
  readonly remarks: readonly Remark[];
}

export interface PlaceRules {
  readonly gazetteer: Gazetteer;
  readonly land: LandTest;
}

/** Metres. So near to a village nobody asks whether the map of the coast has land there. */
const SURELY_LAND = 5_000;
/** Metres that the coast of the map may be off. */
const COAST_TOLERANCE = 2_000;
/** Metres. Farther from every village lies no point: the loneliest villages are about 190 km apart. */
const FARTHEST_FROM_VILLAGE = 100_000;
/** Metres beyond the villages of the stated regency that a border may lie. */
const BORDER_TOLERANCE = 10_000;
/** Metres from the place of its village that a point may stand without a remark. */
const VILLAGE_REACH = 15_000;

/** Decides where a row stands: where it is written, where the one likely repair puts it, at its village, or nowhere. */
export function placeRow(read: ReadPosition, stated: StatedPlace, rules: PlaceRules): PlacedRow {
  if (read.kind === 'unreadable') return nowhere({ code: 'unreadable-coordinates', facts: {} });
  if (read.kind === 'absent') return atVillage(stated);
  const written = read.written ? judge(read.written, stated, rules) : null;
  if (read.written && written && !written.fault) return standing(read.written, written, stated);
  const repaired = likelyRepair(read.repairs(), read.written, stated, rules);
  if (repaired) {
    const { candidate, judged } = repaired;
    const placed = standing(candidate, judged, stated);
    const facts = { lon: rounded(candidate.lon), lat: rounded(candidate.lat) };
    return { ...placed, remarks: [{ code: candidate.repair ?? 'swapped-coordinates', facts }, ...placed.remarks] };
  }
  return nowhere(written?.fault ?? { code: 'unreadable-coordinates', facts: {} });
}

function atVillage({ village }: StatedPlace): PlacedRow {
  if (!village) return nowhere({ code: 'missing-coordinates', facts: {} });
  const { code, lon, lat, name } = village;
  const remark: Remark = { code: 'approximate-position', facts: { village: name, why: 'absent' } };
  return { position: { lon, lat, village: code }, approximate: true, remarks: [remark] };
}

function nowhere(remark: Remark): PlacedRow {
  return { position: null, approximate: false, remarks: [remark] };
}

function standing({ lon, lat }: Candidate, { village, remark }: Judged, stated: StatedPlace): PlacedRow {
  const remarks = remark ? [remark] : [];
  const away = stated.village ? metres(lon, lat, stated.village) : 0;
  if (!remark && stated.village && away > VILLAGE_REACH) {
    remarks.push({ code: 'far-from-stated-village', facts: { village: stated.village.name, distance: away } });
  }
  return { position: { lon, lat, village }, approximate: false, remarks };
}

/** What speaks against a place, what should be looked at, and the nearest village. */
interface Judged {
  readonly fault: Remark | null;
  readonly remark: Remark | null;
  readonly village: string;
}

function judge({ lon, lat }: Candidate, { regencies }: StatedPlace, { gazetteer, land }: PlaceRules): Judged {
  const against = (code: NoteCode, facts: Remark['facts'] = {}): Judged => ({
    fault: { code, facts },
    remark: null,
    village: '',
  });
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return against('impossible-coordinates');
  const nearest = gazetteer.nearest.nearest(lon, lat);
  const { code: village, name } = nearest.place;
  const away = metres(lon, lat, nearest.place);
  const regencyName = (code: string) => gazetteer.region(code)?.name ?? code;
  const facts = { village: name, regency: regencyName(village.slice(0, 5)), distance: away };
  if (!isInside([lon, lat], INDONESIA) || away > FARTHEST_FROM_VILLAGE) return against('outside-indonesia', facts);
  if (away > SURELY_LAND) {
    if (land.isAbroad(lon, lat)) return against('outside-indonesia', facts);
    const toCoast = land.isOnLand(lon, lat) ? 0 : Math.round(land.toCoast(lon, lat));
    if (toCoast > COAST_TOLERANCE) return against('at-sea', { ...facts, coast: toCoast });
  }
  if (regencies.length === 0 || regencies.includes(village.slice(0, 5))) return { fault: null, remark: null, village };
  const [there] = regencies
    .map((regency) => ({ regency, distance: metres(lon, lat, gazetteer.nearestIn(regency).nearest(lon, lat).place) }))
    .sort((a, b) => a.distance - b.distance);
  const between = { found: facts.regency, stated: regencyName(there?.regency ?? ''), distance: there?.distance ?? 0 };
  if (between.distance > BORDER_TOLERANCE) return against('in-other-regency', between);
  return { fault: null, remark: { code: 'near-other-regency', facts: between }, village };
}

/**
 * The repair that can be trusted: the only place among all that a slip may have moved the row from that nothing speaks
 * against. Only swapped columns can be told without knowing where the row says it lies.
 */
function likelyRepair(
  repairs: readonly Candidate[],
  written: Candidate | null,
  stated: StatedPlace,
  rules: PlaceRules,
) {
  const possible = new Map<string, { candidate: Candidate; judged: Judged }>();
  for (const candidate of repairs) {
    if (stated.regencies.length === 0 && candidate.repair !== 'swapped-coordinates') continue;
    if (!isInside([candidate.lon, candidate.lat], INDONESIA)) continue;
    if (written && candidate.lon === written.lon && candidate.lat === written.lat) continue;
    const judged = judge(candidate, stated, rules);
    const key = `${candidate.lon} ${candidate.lat}`;
    if (!judged.fault && !possible.has(key)) possible.set(key, { candidate, judged });
  }
  return possible.size === 1 ? [...possible.values()][0] : undefined;
}

function metres(lon: number, lat: number, place: { readonly lon: number; readonly lat: number }): number {
  return Math.round(distance(lon, lat, place.lon, place.lat) * 1000);
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6));
}
