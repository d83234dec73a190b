import { useMemo } from 'react';
import type { Bbox, LonLat } from '../../../shared/lon-lat.ts';
import { useAnswer } from '../../use-answer.ts';
import type { PlanArea, PlanVillages } from '../map/plan-map.ts';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { useVillages } from '../use-villages.ts';
import { type Villages, villagesByRadius } from '../village-columns.ts';
import { type AreaLevel, areasOf } from './map-rows.ts';
import type { Coverage } from './use-coverage.ts';

export interface MapScene {
  readonly level: AreaLevel;
  readonly areas: readonly PlanArea[];
  /** Land without colour, with villages on it. */
  readonly isPlain: boolean;
  readonly villages: PlanVillages | null;
  readonly points: readonly LonLat[];
  readonly frame: Bbox | null;
  /** Where the selected village lies; null: none is selected. */
  readonly place: LonLat | null;
}

const NOTHING: readonly never[] = [];
/** Degrees around a village that is shown alone: some 13 km each way. */
const AROUND = 0.12;
/** Which part of a region's height the legend may need below it. */
const LEGEND = 0.18;

/** What the map shows of a region at a radius in metres: areas by class, or inside a regency its villages. */
export function useMapScene(region: PlanRegion, coverage: Coverage, radius: number): MapScene {
  const { plan } = usePlan();
  const { measure, selected } = plan;
  const { code } = region;
  const isPlain = region.level === 'regency' || region.level === 'district';
  const level = region.level === 'country' ? plan.areas : 'regency';
  const rows = level === 'province' ? coverage.below : coverage.regencies;
  const { regency } = coverage;
  const areas = useMemo(
    () => areasOf(isPlain ? (regency ? [regency] : []) : (rows ?? []), measure, level, isPlain),
    [isPlain, regency, rows, measure, level],
  );

  const village = selected !== null && selected.length > 8 ? selected : null;
  const columns = useVillages((isPlain ? code : village?.slice(0, 5)) ?? undefined);
  const all = columns.answer.state === 'answered' ? columns.answer.value : null;
  const villages = useMemo(() => all && villagesByRadius(all, radius), [all, radius]);

  const listed = useAnswer(
    'listPoints',
    isPlain && code !== null ? { region: code, status: 'active', limit: '10000' } : null,
  );
  const collection = listed.answer.state === 'answered' ? listed.answer.value : null;
  const points = useMemo(
    () => collection?.features.map(({ geometry }) => geometry.coordinates as LonLat) ?? NOTHING,
    [collection],
  );

  const place = useMemo(() => (village && all ? positionOf(all, village) : null), [village, all]);
  const frame = useMemo(
    (): Bbox | null => (place === null ? region.bbox && withRoomBelow(region.bbox) : around(place)),
    [place, region.bbox],
  );
  return { level, areas, isPlain, villages, points, frame, place };
}

/** The legend lies on the lower edge. */
function withRoomBelow([west, south, east, north]: Bbox): Bbox {
  return [west, south - LEGEND * (north - south), east, north];
}

function around([lon, lat]: LonLat): Bbox {
  return [lon - AROUND, lat - AROUND, lon + AROUND, lat + AROUND];
}

function positionOf(villages: Villages, code: string): LonLat | null {
  const place = villages.code.indexOf(code);
  const [lon, lat] = [villages.lon[place], villages.lat[place]];
  return lon === undefined || lat === undefined ? null : [lon, lat];
}
