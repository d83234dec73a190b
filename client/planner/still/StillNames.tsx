import { useMemo } from 'react';
import { nameInTable } from '../../../shared/place-names.ts';
import type { Outlines } from '../../map/outlines.ts';
import type { Room } from '../../map/room.ts';
import { placeLabels } from './labels.ts';
import type { StillArea } from './StillMap.tsx';
import type { StillFrame } from './still-frame.ts';
import { textWidth } from './text-width.ts';

interface StillNamesProps {
  readonly frame: StillFrame;
  readonly outlines: Outlines;
  readonly areas: ReadonlyMap<string, StillArea>;
  readonly room?: Room;
}

const SIZE = 13;
const FONT = `${SIZE}px ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif`;

/** The names of the coloured regions that their regions have room for, the widest region first. */
export function StillNames({ frame, outlines, areas, room }: StillNamesProps) {
  const names = useMemo(() => {
    const labels = outlines.regions
      .filter(({ code }) => areas.has(code))
      .map(({ code, name, label, rings }) => {
        const [x, y] = frame.place(label);
        const wide = Math.max(...rings.map(({ box }) => box[2] - box[0])) * frame.scale;
        return { of: code, text: nameInTable(name), x, y, room: wide * 0.96, wide };
      })
      .sort((a, b) => b.wide - a.wide);
    return placeLabels(labels, frame, SIZE, (text) => textWidth(text, FONT), room);
  }, [frame, outlines, areas, room]);
  return (
    <g className="names">
      {names.map(({ of, text, x, y }) => (
        <text
          key={of}
          className={`lab on q${areas.get(of)?.scaleClass ?? 0}`}
          x={x}
          y={y + SIZE * 0.35}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
