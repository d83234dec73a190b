import { useCallback, useMemo } from 'react';
import type { CoverageRow } from '../../../shared/coverage.ts';
import { percent } from '../../../shared/figures.ts';
import { regencyName } from '../../../shared/place-names.ts';
import { distance, number, radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanMap } from '../map/PlanMap.tsx';
import type { PlanMapHandle, PlanSite, PlanTip } from '../map/plan-map.ts';
import { Segments } from '../Segments.tsx';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { Legend } from './Legend.tsx';
import { villagesOut } from './listed.ts';
import { areaKey, tipsOf } from './map-rows.ts';
import type { Coverage } from './use-coverage.ts';
import { useMapScene } from './use-map-scene.ts';
import { VillageKey } from './VillageKey.tsx';

interface CoverageMapProps {
  readonly region: PlanRegion;
  readonly coverage: Coverage;
  /** Metres. */
  readonly radius: number;
  readonly hovered: string | null;
  readonly onHover: (key: string | null) => void;
  readonly onSelect: (key: string | null) => void;
  readonly onReady: (handle: PlanMapHandle | null) => void;
}

/** The regions by class, or the villages of a regency, with the key to read them by. */
export function CoverageMap({ region, coverage, radius, hovered, onHover, onSelect, onReady }: CoverageMapProps) {
  const { language, words } = usePlanWords();
  const { plan, change } = usePlan();
  const { measure, selected } = plan;
  const { level, areas, isPlain, villages, points, frame, place } = useMapScene(region, coverage, radius);
  const rows = isPlain
    ? coverage.regency && [coverage.regency]
    : level === 'province'
      ? coverage.below
      : coverage.regencies;
  const tip = useCallback(
    (row: CoverageRow): PlanTip => ({
      title: regencyName(row.name),
      lines: [
        row.coveredShare === null
          ? words.noData
          : words.tip.share(percent(row.coveredShare, language), radiusText(row.radius, language)),
        words.tip.villages(number(villagesOut(row), language), number(row.villages, language)),
        ...(row.medianDistance === null ? [] : [words.tip.median(distance(row.medianDistance, language))]),
      ],
    }),
    [language, words],
  );
  const tips = useMemo(() => tipsOf(rows ?? [], tip), [rows, tip]);
  const sites = useMemo(
    (): PlanSite[] =>
      place === null || selected === null ? [] : [{ key: selected, position: place, rank: null, kind: 'planned' }],
    [place, selected],
  );
  const ownArea = isPlain ? (coverage.regency?.code ?? null) : null;
  return (
    <div className="mapbox">
      <PlanMap
        language={language}
        label={words.mapLabel[measure](region.short, radiusText(radius, language))}
        frame={frame}
        level={level}
        areas={areas}
        style={isPlain || measure === 'people' ? 'circles' : 'fill'}
        showUnderdeveloped={plan.underdeveloped}
        outlined={place === null ? (ownArea ?? region.code) : null}
        villages={villages}
        points={points}
        sites={sites}
        radius={radius}
        hovered={isPlain ? null : areaKey(hovered, level)}
        selected={place !== null ? selected : isPlain ? null : areaKey(selected, level)}
        tip={(key) => (key === ownArea ? null : tips(key))}
        onHover={onHover}
        onSelect={onSelect}
        onReady={onReady}
      />
      {region.level === 'country' && (
        <div className="mapctl">
          <Segments
            quiet
            label={words.areas}
            values={AREAS}
            labels={words.level}
            value={plan.areas}
            onChange={(areaLevel) => change({ areas: areaLevel })}
          />
        </div>
      )}
      {villages !== null && isPlain ? (
        <VillageKey villages={villages} points={points.length} />
      ) : (
        <Legend
          measure={measure}
          level={level}
          radius={radius}
          areas={areas}
          showUnderdeveloped={plan.underdeveloped}
        />
      )}
    </div>
  );
}

const AREAS = ['province', 'regency'] as const;
