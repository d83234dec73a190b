import type { CoverageRow } from '../../../shared/coverage.ts';
import { createRoom } from '../../map/room.ts';
import { nameInTable } from '../../words/place-names.ts';
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
  for (const [side, marks] of swarms.entries()) {
    const line = lines[side];
    const top = picture.height * (side === 0 ? 0.05 : 0.55);
    if (line && marks.length > 0) {
      const half = measure(line.text) / 2 + 6;
      const x = line.x + half + 4 > picture.width ? line.x - half : line.x + half;
      wanted.push({ of: side === 0 ? 'a' : 'b', text: line.text, x, y: top + 4 });
    }
  }
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
  return placeLabels(wanted, picture, 13, measure, room);
}
