import { useMemo } from 'react';
import { metresPerDegree } from '../../map/geodesic.ts';
import { isInsideRings } from '../../map/inside.ts';
import { boxAround, type Outlines } from '../../map/outlines.ts';
import { type Box, fromWorld } from '../../map/world.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { middleLatitude, type StillFrame } from '../still/still-frame.ts';
import { ringsPath } from '../still/still-paths.ts';
import { useOutlines } from '../still/use-outlines.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { roomFor } from './silhouette-room.ts';

interface SilhouetteProps {
  readonly frame: StillFrame;
  readonly beside: PlanRegion;
}

/** Pixels for the line of text above it. */
const LINE = 18;
const LEAST = 16;
const MOST = 0.5;
/** Where it must not lie: the name of the map above, the scale bar below. */
const TOP = 36;
const FOOT = 30;

/** The shape of the other region at the scale of this map, on the water; nothing where there is no room for it. */
export function Silhouette({ frame, beside }: SilhouetteProps) {
  const { words } = usePlanWords();
  const outlines = useOutlines('regency');
  const shape = useMemo(() => outlines && shapeOf(frame, beside.code, outlines), [frame, beside.code, outlines]);
  if (!shape) return null;
  return (
    <g>
      <path className="silo" d={shape.path} />
      <text className="lab m" x={shape.middle} y={shape.top - 6} textAnchor="middle">
        {words.comparison.sameScale(beside.name)}
      </text>
    </g>
  );
}

function shapeOf(frame: StillFrame, code: string | null, outlines: Outlines) {
  const own = outlines.regions.filter((region) => code !== null && `${region.code}.`.startsWith(`${code}.`));
  if (own.length === 0) return null;
  const box = boxAround(own);
  const lat = fromWorld([box[0], (box[1] + box[3]) / 2])[1];
  // Mercator draws what lies farther from the equator larger.
  const scale = (frame.scale * metresPerDegree(lat).lon) / metresPerDegree(middleLatitude(frame)).lon;
  const [width, height] = [(box[2] - box[0]) * scale, (box[3] - box[1]) * scale];
  const size = Math.max(width, height);
  if (size < LEAST || width > frame.width * MOST || height > frame.height * MOST) return null;
  const text = words(width);
  const place = roomIn(frame, outlines, Math.max(width, text), height + LINE);
  if (place === null) return null;
  const [left, top] = [place[0] + Math.max(0, (text - width) / 2), place[1] + LINE];
  const shifted: StillFrame = {
    ...frame,
    place: ([x, y]) => [(x - box[0]) * scale + left, (y - box[1]) * scale + top],
  };
  return {
    path: ringsPath(
      own.flatMap(({ rings }) => rings),
      shifted,
    ),
    middle: left + width / 2,
    top,
  };
}

/** Room for the words above, in pixels. */
const words = (width: number) => Math.max(width, 130);

function roomIn(frame: StillFrame, outlines: Outlines, width: number, height: number) {
  const lands = [...outlines.land, ...outlines.neighbours];
  const [minX, minY, maxX, maxY] = frame.world;
  const coasts = lands.flatMap(({ positions }) =>
    positions.filter(([x, y]) => x > minX && x < maxX && y > minY && y < maxY).map((position) => frame.place(position)),
  );
  const within: Box = [8, TOP, frame.width - 8, frame.height - FOOT];
  return roomFor(width, height, within, coasts, ([x, y]) =>
    isInsideRings([minX + x / frame.scale, minY + y / frame.scale], lands),
  );
}
