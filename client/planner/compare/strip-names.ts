import type { CoverageRow } from '../../../shared/coverage.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { createRoom } from '../../map/room.ts';
import { type Label, placeLabels } from '../still/labels.ts';
import { textWidth } from '../still/text-width.ts';
import type { PlacedMark } from './strip.ts';

const FONT = '13px ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", Ubuntu, sans-serif';

/** The names of the averages, then of the lowest and highest of each side, where there is room. */
export function stripNames(
  swarms: readonly (readonly PlacedMark<CoverageRow>[])[],
  lines: readonly { readonly x: number; readonly text: string }[],
  picture: { readonly width: number; readonly height: number },
): Label<string>[] {
  const room = createRoom();
  const measure = (text: string) => textWidth(text, FONT);
  const wanted: Label<string>[] = [];
  for (const marks of swarms) for (const { x, y, size } of marks) room.take([x - size, y - size, x + size, y + size]);
  const averages = swarms.flatMap((marks, side) => {
    const line = lines[side];
    if (!line || marks.length === 0) return [];
    const y = picture.height * (side === 0 ? 0.05 : 0.55) + 4;
    const half = measure(line.text) / 2 + 6;
    for (const x of [line.x + half, line.x - half]) {
      const label = { of: side === 0 ? 'a' : 'b', text: line.text, x, y, shifts: [0, -8, 8] };
      const placed = placeLabels([label], picture, 13, measure, room);
      if (placed.length > 0) return placed;
    }
    return [];
  });
  for (const marks of swarms) {
    const sorted = [...marks].sort((a, b) => a.value - b.value);
    for (const mark of [sorted[0], sorted.at(-1)]) {
      if (!mark) continue;
      const text = nameInTable(mark.of.name);
      const half = measure(text) / 2 + 4;
      const x = Math.min(Math.max(mark.x, half), picture.width - half);
      const away = mark.size + 11;
      wanted.push({ of: '', text, x, y: mark.y, shifts: [-away, away, -away - 14, away + 14, -away - 28, away + 28] });
    }
  }
  return [...averages, ...placeLabels(wanted, picture, 13, measure, room)];
}
