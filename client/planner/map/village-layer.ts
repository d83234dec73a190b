import type { Frame } from '../../map/canvas-layer.ts';
import { grown } from '../../map/world.ts';
import { type Dots, makeStamp, paintDots } from './dots.ts';
import type { PlanVillages } from './plan-map.ts';
import type { PlanTheme } from './plan-theme.ts';
import { type Columns, crowding, indicesWithin, project } from './village-columns.ts';
import { VILLAGE_MARKS, type VillageMark } from './village-marks.ts';

/** Px of the squares in which crowding is counted, and how many villages may share one before they become dots. */
const SQUARE = 24;
const CROWDED = 3.2;
/** Diamonds are drawn in lots of so many: one path of thousands takes seconds. */
const LOT = 200;
/** Dots shrink towards the zoom of the whole country. */
const FULL_DOTS_FROM = 7.5;
const SMALLEST_DOT = 0.7;

/** Whether positions stand so close that each can be a dot at the most. */
export function isCrowded(columns: Columns, indices: Uint32Array, scale: number): boolean {
  return crowding(columns, indices, SQUARE / scale) > CROWDED;
}

/** Villages by their state, those that matter most on top. Tells whether they are diamonds. */
export function paintVillages(frame: Frame, theme: PlanTheme, { lon, lat, state }: PlanVillages): boolean {
  const columns = project(lon, lat);
  const near = indicesWithin(columns, grown(frame.world, 8 / frame.scale));
  const byState: [number[], number[], number[]] = [[], [], []];
  for (const index of near) byState[(state[index] ?? 0) as 0 | 1 | 2].push(index);
  const areDiamonds = !isCrowded(columns, near, frame.scale);
  if (areDiamonds) {
    for (const [index, mark] of VILLAGE_MARKS.entries())
      paintDiamonds(frame, theme, columns, byState[index] ?? [], mark);
  } else {
    const ratio = frame.context.getTransform().a;
    const kinds = VILLAGE_MARKS.map(
      (mark, index): Dots => ({ stamp: dotStamp(frame, theme, mark, ratio), indices: byState[index] ?? [] }),
    );
    paintDots(frame, columns, ratio, kinds);
  }
  return areDiamonds;
}

function dotStamp({ zoom }: Frame, theme: PlanTheme, mark: VillageMark, ratio: number) {
  const size = Math.min(1.4, Math.max(SMALLEST_DOT, 1 + (zoom - FULL_DOTS_FROM) * 0.12));
  const disc = (context: CanvasRenderingContext2D, radius: number) => {
    context.beginPath();
    context.arc(0, 0, radius * size, 0, 2 * Math.PI);
    context.fill();
  };
  return makeStamp(mark.dot * size, ratio, (context) => {
    context.globalAlpha = mark.dotOpacity;
    context.fillStyle = mark.dotColour(theme);
    disc(context, mark.dot);
    context.fillStyle = theme.map.land;
    if (mark.hole > 0) disc(context, mark.hole);
  });
}

function paintDiamonds(
  { context, place, scale }: Frame,
  theme: PlanTheme,
  { x, y }: Columns,
  indices: readonly number[],
  mark: VillageMark,
) {
  const [originX, originY] = place([0, 0]);
  context.fillStyle = mark.fill(theme);
  context.strokeStyle = mark.stroke(theme);
  context.lineWidth = mark.line;
  context.lineJoin = 'miter';
  for (let start = 0; start < indices.length; start += LOT) {
    const path = new Path2D();
    for (const index of indices.slice(start, start + LOT)) {
      diamond(path, (x[index] ?? 0) * scale + originX, (y[index] ?? 0) * scale + originY, mark.half);
    }
    context.fill(path);
    context.stroke(path);
  }
}

function diamond(path: Path2D, x: number, y: number, half: number) {
  path.moveTo(x, y - half);
  path.lineTo(x + half, y);
  path.lineTo(x, y + half);
  path.lineTo(x - half, y);
  path.closePath();
}
