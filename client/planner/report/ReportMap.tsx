import { useMemo } from 'react';
import type { Bbox } from '../../../shared/lon-lat.ts';
import type { Outlines } from '../../map/outlines.ts';
import { createRoom } from '../../map/room.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { classOf, scaleOf } from '../scales.ts';
import { type StillArea, StillMap } from '../still/StillMap.tsx';
import { StillNames } from '../still/StillNames.tsx';
import { StillVillages } from '../still/StillVillages.tsx';
import { type Margins, placeOf, type StillFrame, stillFrame } from '../still/still-frame.ts';
import { useOutlines } from '../still/use-outlines.ts';
import { useSize } from '../still/use-size.ts';
import { villagesByRadius } from '../village-columns.ts';
import { GroundNames } from './GroundNames.tsx';
import { MapKey } from './MapKey.tsx';
import type { ReportData } from './report-data.ts';
import { extentOf, outlinesOf } from './report-frame.ts';

/** The key stands at the right side or along the foot, whichever leaves the map larger. */
const BESIDE: Margins = { top: 24, right: 186, bottom: 38, left: 24 };
const BELOW: Margins = { top: 30, right: 30, bottom: 150, left: 30 };

/** The map of the first page, with where it lies and its key beside it. */
export function ReportMap({ data }: { readonly data: ReportData }) {
  const { size, measure } = useSize();
  const outlines = useOutlines('regency');
  const bbox = useMemo(() => outlines && extentOf(data.region, outlines), [outlines, data.region]);
  const frame = useMemo(
    () => (bbox && size && size.height > 0 ? largestOf(bbox, size.width, size.height) : null),
    [bbox, size],
  );
  return (
    <figure className="r-map" ref={measure}>
      {frame && outlines && <Picture data={data} {...frame} outlines={outlines} />}
      <MapKey data={data} isBelow={frame?.isBelow ?? false} />
    </figure>
  );
}

function largestOf(bbox: Bbox, width: number, height: number) {
  const [beside, below] = [stillFrame(bbox, width, height, BESIDE), stillFrame(bbox, width, height, BELOW)];
  const isBelow = below.scale > beside.scale;
  return { frame: isBelow ? below : beside, isBelow };
}

interface PictureProps {
  readonly data: ReportData;
  readonly frame: StillFrame;
  readonly isBelow: boolean;
  readonly outlines: Outlines;
}

function Picture({ data, frame, isBelow, outlines }: PictureProps) {
  const { language, words } = usePlanWords();
  const said = words.report.map;
  const { region, radius, villages, points, plan, parts } = data;
  const isClose = region.level === 'regency' || region.level === 'district';
  const shown = useMemo(() => villagesByRadius(villages, radius), [villages, radius]);
  const edged = useMemo(
    () => new Set(outlinesOf(region, outlines).map(({ code }) => (isClose ? code : ''))),
    [region, outlines, isClose],
  );
  const areas = useAreas(data, outlines);
  const room = useMemo(() => {
    const taken = createRoom();
    for (const { lon, lat } of plan.sites) {
      const [x, y] = placeOf(frame, [lon, lat]);
      taken.take([x - 10, y - 10, x + 10, y + 10]);
    }
    return taken;
  }, [frame, plan]);
  return (
    <StillMap
      language={language}
      label={isClose ? said.label(region.name) : said.shares(region.name)}
      frame={frame}
      outlines={outlines}
      edged={edged}
      scaleAt={[16, isBelow ? BELOW.bottom - 8 : 16]}
      {...(isClose ? { settled: shown } : { areas })}
    >
      {!isClose && region.level === 'province' && (
        <StillNames frame={frame} outlines={outlines} areas={areas} room={room} />
      )}
      {plan.sites.map(({ code, lon, lat }) => {
        const [x, y] = placeOf(frame, [lon, lat]);
        return isClose && <circle key={code} className="reach on" cx={x} cy={y} r={radius / frame.metres} />;
      })}
      {isClose && (
        <>
          <StillVillages villages={shown} frame={frame} />
          {points.map((point) => {
            const [x, y] = placeOf(frame, point);
            return <circle key={`${point}`} className="pv-pt" cx={x} cy={y} r={3.6} />;
          })}
          <GroundNames data={data} frame={frame} outlines={outlines} parts={parts} room={room} />
        </>
      )}
      {plan.sites.map(({ code, rank, lon, lat }) => {
        const [x, y] = placeOf(frame, [lon, lat]);
        return (
          <g key={code} className="bdg" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <circle r="9.5" />
            <text y="4" textAnchor="middle">
              {rank}
            </text>
          </g>
        );
      })}
      <g className="north" transform="translate(22 30)">
        <path d="M0 -14L4 0H-4Z" />
        <text y="12" textAnchor="middle">
          {said.north}
        </text>
      </g>
    </StillMap>
  );
}

/** The regencies by the share of their people covered; of the country by that of their province. */
function useAreas({ parts, region }: ReportData, outlines: Outlines): ReadonlyMap<string, StillArea> {
  return useMemo(() => {
    const scale = scaleOf('share', 'regency');
    const rows = new Map(parts.map((row) => [row.code, row]));
    return new Map(
      outlinesOf(region, outlines).flatMap(({ code }): [string, StillArea][] => {
        const row = rows.get(code) ?? rows.get(code.slice(0, 2));
        return row
          ? [[code, { scaleClass: classOf(scale, scale.value(row)), underdeveloped: row.underdeveloped === true }]]
          : [];
      }),
    );
  }, [parts, region, outlines]);
}
