import { useMemo } from 'react';
import type { CoverageRow } from '../../../shared/coverage.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { isInsideRings } from '../../map/inside.ts';
import type { Outlines } from '../../map/outlines.ts';
import type { Room } from '../../map/room.ts';
import { overlaps } from '../../map/world.ts';
import { type Label, placeLabels } from '../still/labels.ts';
import { placeOf, type StillFrame } from '../still/still-frame.ts';
import { textWidth } from '../still/text-width.ts';
import type { Villages } from '../village-columns.ts';
import type { ReportData } from './report-data.ts';
import { outlinesOf } from './report-frame.ts';
import { withoutAny } from './Worst.tsx';

const FONT = '"Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif';
const SIZE = 10;
/** Pixels between the places at which a neighbour is looked for. */
const STEP = 24;

interface GroundNamesProps {
  readonly data: ReportData;
  readonly frame: StillFrame;
  readonly outlines: Outlines;
  readonly parts: readonly CoverageRow[];
  readonly room: Room;
}

/** Names of neighbours and of districts, those without any coverage bold and first. */
export function GroundNames({ data, frame, outlines, parts, room }: GroundNamesProps) {
  const names = useMemo(() => {
    const bold = new Set(withoutAny(parts).map(({ code }) => code));
    const labels: Label<string>[] = [
      ...neighbours(data, frame, outlines),
      ...(data.region.level === 'district' ? settlements(data.villages, frame) : districts(data.villages, frame, bold)),
    ];
    return placeLabels(labels, frame, SIZE, (text) => textWidth(text, `${SIZE}px ${FONT}`), room);
  }, [data, frame, outlines, parts, room]);
  return (
    <g>
      {names.map(({ of, text, x, y }) => (
        <text key={`${of} ${text} ${x}`} className={`lab ${of}`} x={x} y={y + 3.5} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

/** A village's name stands under or above its mark. */
function settlements({ code, name, lon, lat }: Villages, frame: StillFrame): Label<string>[] {
  return code.map((_, village) => {
    const [x, y] = placeOf(frame, [lon[village] ?? 0, lat[village] ?? 0]);
    return { of: 'pd', text: name[village] ?? '', x, y: y + 13, shifts: [0, -25] };
  });
}

/** A district's name stands in the middle of its villages, or a little above or below. */
function districts({ districts: all, district, lon, lat }: Villages, frame: StillFrame, bold: ReadonlySet<string>) {
  const sums = all.map(() => ({ x: 0, y: 0, count: 0 }));
  district.forEach((of, village) => {
    const sum = sums[of];
    if (!sum) return;
    const [x, y] = placeOf(frame, [lon[village] ?? 0, lat[village] ?? 0]);
    sum.x += x;
    sum.y += y;
    sum.count += 1;
  });
  const labels = all.map(({ code, name }, index): Label<string> => {
    const { x, y, count } = sums[index] ?? { x: 0, y: 0, count: 1 };
    const at = { x: x / Math.max(1, count), y: y / Math.max(1, count) };
    return { of: bold.has(code) ? 'pd z0' : 'pd', text: name, ...at, shifts: [0, -11, 11, -22, 22] };
  });
  return labels.sort((a, b) => b.of.length - a.of.length);
}

/** A neighbour's name stands in the middle of what the picture shows of it. */
function neighbours({ region }: ReportData, frame: StillFrame, outlines: Outlines): Label<string>[] {
  const own = new Set(outlinesOf(region, outlines));
  const others = outlines.regions.filter((each) => !own.has(each) && overlaps(each.box, frame.world));
  const [minX, minY] = frame.world;
  return others.flatMap((each) => {
    let [sumX, sumY, count] = [0, 0, 0];
    for (let x = STEP / 2; x < frame.width; x += STEP) {
      for (let y = STEP / 2; y < frame.height; y += STEP) {
        if (!isInsideRings([minX + x / frame.scale, minY + y / frame.scale], each.rings)) continue;
        [sumX, sumY, count] = [sumX + x, sumY + y, count + 1];
      }
    }
    if (count < 4) return [];
    return [{ of: 'nbh', text: nameInTable(each.name), x: sumX / count, y: sumY / count, shifts: [0, -14, 14] }];
  });
}
