import { useMemo } from 'react';
import type { CoverageRow } from '../../../shared/coverage.ts';
import { percent } from '../../../shared/figures.ts';
import type { Bbox } from '../../../shared/lon-lat.ts';
import { regencyName } from '../../../shared/place-names.ts';
import { radiusText } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { classOf, scaleOf } from '../scales.ts';
import { type StillArea, StillMap } from '../still/StillMap.tsx';
import { StillNames } from '../still/StillNames.tsx';
import { StillVillages } from '../still/StillVillages.tsx';
import { stillFrame } from '../still/still-frame.ts';
import { useOutlines } from '../still/use-outlines.ts';
import { useSize } from '../still/use-size.ts';
import { levelOf, type PlanRegion } from '../use-plan-region.ts';
import { useVillages } from '../use-villages.ts';
import { villagesByRadius } from '../village-columns.ts';
import type { Side } from './comparison.ts';
import { Silhouette } from './Silhouette.tsx';

interface CompareMapProps {
  readonly side: Side;
  readonly region: PlanRegion;
  readonly mark: 'ta' | 'tb2';
  /** The other region, drawn at the scale of this one where there is room; null: the two are one region. */
  readonly beside: PlanRegion | null;
  readonly showUnderdeveloped: boolean;
  readonly hovered: string | null;
  readonly onHover: (code: string | null) => void;
}

const MARGINS = { top: 40, right: 22, bottom: 34, left: 22 };

/** One of the two maps: its parts by the share of their people who are covered, or its villages where parts have no outline. */
export function CompareMap({ side, region, mark, beside, showUnderdeveloped, hovered, onHover }: CompareMapProps) {
  const { language, words } = usePlanWords();
  const { size, measure } = useSize();
  const hasParts = region.level === 'country' || region.level === 'province';
  const outlines = useOutlines(region.level === 'country' ? 'province' : 'regency');
  const { answer } = useVillages(hasParts ? undefined : region.code);
  const villages = answer.state === 'answered' ? villagesByRadius(answer.value, side.radius) : null;
  const frame = useFrame(region.bbox, size);
  const areas = useMemo(
    () => (hasParts ? areasOf(side.parts, showUnderdeveloped) : undefined),
    [hasParts, side, showUnderdeveloped],
  );
  const rows = useMemo(() => new Map(side.parts.map((row) => [row.code, row])), [side]);
  const edged = useMemo(() => new Set(hasParts ? [] : [region.code?.slice(0, 5) ?? '']), [hasParts, region.code]);
  const tip = (code: string) => {
    const row = rows.get(code);
    return row && `${regencyName(row.name)} ${row.coveredShare === null ? '–' : percent(row.coveredShare, language)}`;
  };
  return (
    <div className="mapbox" ref={measure}>
      {frame && (
        <StillMap
          language={language}
          label={words.comparison.mapOf(region.name, radiusText(side.radius, language))}
          frame={frame}
          outlines={outlines}
          edged={edged}
          hovered={hovered}
          onHover={onHover}
          tip={tip}
          {...(areas && { areas })}
        >
          {outlines && areas && <StillNames frame={frame} outlines={outlines} areas={areas} />}
          {villages && <StillVillages villages={villages} frame={frame} />}
          {beside && <Silhouette frame={frame} beside={beside} />}
        </StillMap>
      )}
      <div className={`mapn ${mark}`}>{side.name}</div>
    </div>
  );
}

function useFrame(bbox: Bbox | null, size: { readonly width: number; readonly height: number } | null) {
  return useMemo(
    () =>
      bbox && size && size.width > 0 && size.height > 0 ? stillFrame(bbox, size.width, size.height, MARGINS) : null,
    [bbox, size],
  );
}

function areasOf(parts: readonly CoverageRow[], showUnderdeveloped: boolean): ReadonlyMap<string, StillArea> {
  return new Map(
    parts.map((row) => {
      const scale = scaleOf('share', levelOf(row.code) === 'province' ? 'province' : 'regency');
      const underdeveloped = showUnderdeveloped && row.underdeveloped === true;
      return [row.code, { scaleClass: classOf(scale, scale.value(row)), underdeveloped }];
    }),
  );
}
