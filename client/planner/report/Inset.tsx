import { useMemo } from 'react';
import { INDONESIA } from '../../../shared/lon-lat.ts';
import { shortRegion } from '../../../shared/place-names.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { stillFrame } from '../still/still-frame.ts';
import { ringsPath, stillPaths } from '../still/still-paths.ts';
import { useOutlines } from '../still/use-outlines.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import type { ReportData } from './report-data.ts';
import { extentOf, outlinesOf } from './report-frame.ts';

const [WIDTH, HEIGHT, MARGIN] = [150, 84, 5];

/** Where the region lies in the province, or the province in the country. */
export function Inset({ data: { region, parent } }: { readonly data: ReportData }) {
  const { words } = usePlanWords();
  const outlines = useOutlines('regency');
  const isProvince = region.level === 'province';
  const province = region.code?.slice(0, 2) ?? null;
  const drawn = useMemo(() => {
    if (!outlines || province === null) return null;
    const around: PlanRegion = { ...region, code: province, level: 'province' };
    const bbox = isProvince ? INDONESIA : extentOf(around, outlines);
    if (bbox === null) return null;
    const margins = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    const frame = stillFrame(bbox, WIDTH, HEIGHT, margins);
    const { land, neighbours } = stillPaths(outlines, frame);
    const within = isProvince
      ? land
      : ringsPath(
          outlinesOf(around, outlines).flatMap(({ rings }) => rings),
          frame,
        );
    const own = ringsPath(
      outlinesOf(region, outlines).flatMap(({ rings }) => rings),
      frame,
    );
    return { land, neighbours, within, own };
  }, [outlines, province, isProvince, region]);
  const where = region.level === 'district' ? shortRegion(region.above.at(1)?.name ?? '') : (parent?.short ?? '');
  if (drawn === null) return null;
  return (
    <>
      <svg className="map inset" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img">
        <title>{words.report.map.where(where)}</title>
        <rect className="sea" width={WIDTH} height={HEIGHT} />
        <path className="neigh" d={drawn.land + drawn.neighbours} />
        <path className="ins" d={drawn.within} />
        <path className="ins-on" d={drawn.own} />
      </svg>
      <p>{words.report.map.where(where)}</p>
    </>
  );
}
