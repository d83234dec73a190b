import type { Frame } from './canvas-layer.ts';
import { fadeOut } from './fade.ts';
import { graticuleFor } from './graticule.ts';
import type { Line, Outlines } from './outlines.ts';
import { paintSettlements, type Settlements, settlementsIn } from './settlement-land.ts';
import type { Theme } from './theme.ts';
import { traceLine, traceRing } from './trace.ts';
import { waterlinesAt } from './waterlines.ts';
import { fromWorld, grown, overlaps, toWorld } from './world.ts';

/** The atlas page itself: sea, its lines, land, borders. Without outlines it is the sea alone. */
export function paintBase(frame: Frame, theme: Theme, outlines: Outlines | null, settlements: Settlements): void {
  const { context, width, height, zoom } = frame;
  context.fillStyle = theme.sea;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paintGraticule(frame, theme);
  if (!outlines) return;

  const margin = grown(frame.world, 40 / frame.scale);
  const near = (lines: readonly Line[]) => lines.filter(({ box }) => overlaps(box, margin));
  const land = pathOf(near(outlines.land), traceRing, frame);
  const neighbours = pathOf(near(outlines.neighbours), traceRing, frame);
  const fringe = settlementsIn(settlements, frame);
  const stroke = (colour: string, lineWidth: number, opacity = 1) => {
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.stroke(neighbours);
    context.stroke(land);
    paintSettlements(frame, fringe, colour, lineWidth);
    context.globalAlpha = 1;
  };

  for (const line of waterlinesAt(zoom)) {
    stroke(theme.waterline, line.width, line.opacity);
    stroke(theme.sea, line.cover);
  }
  stroke(theme.coast, zoom < 7 ? 1.5 : 2.5);

  context.fillStyle = theme.neighbours;
  context.fill(neighbours);
  paintFrontier(frame, theme, land, neighbours);
  fadeOut(frame, theme, outlines.surroundings, () => paintGraticule(frame, theme));
  context.fillStyle = theme.land;
  context.fill(land);
  paintSettlements(frame, fringe, theme.land, 0);
  // Far away the many borders of regencies would drown those of provinces.
  context.globalAlpha = zoom < 8 ? 0.55 : 1;
  if (zoom >= 6) paintBorders(frame, theme, pathOf(near(outlines.borders), traceLine, frame), 1);
  context.globalAlpha = 1;
  paintBorders(frame, theme, pathOf(near(outlines.provinceBorders), traceLine, frame), zoom < 6 ? 0.75 : 1.5);
}

/** Where land meets the land of a neighbour there is no coast, but a border. */
function paintFrontier({ context }: Frame, theme: Theme, land: Path2D, neighbours: Path2D) {
  context.save();
  context.clip(neighbours);
  context.strokeStyle = theme.landLine;
  context.lineWidth = 3;
  context.stroke(land);
  context.restore();
}

function paintBorders({ context, zoom }: Frame, theme: Theme, lines: Path2D, lineWidth: number) {
  context.strokeStyle = theme.landLine;
  context.lineWidth = lineWidth;
  context.lineCap = 'butt';
  context.setLineDash(zoom < 6 ? [] : [8, 3, 1.5, 3].map((length) => length * Math.max(1, lineWidth * 0.9)));
  context.stroke(lines);
  context.setLineDash([]);
  context.lineCap = 'round';
}

function paintGraticule(frame: Frame, theme: Theme) {
  const { context, width, height, world, scale, place } = frame;
  const [west, north] = fromWorld([world[0], world[1]]);
  const [east, south] = fromWorld([world[2], world[3]]);
  const { meridians, parallels } = graticuleFor([west, south, east, north], (256 / 360) * scale);
  context.beginPath();
  for (const minutes of meridians) {
    const [x] = place(toWorld([minutes / 60, 0]));
    context.moveTo(x, 0);
    context.lineTo(x, height);
  }
  for (const minutes of parallels) {
    const [, y] = place(toWorld([0, minutes / 60]));
    context.moveTo(0, y);
    context.lineTo(width, y);
  }
  context.strokeStyle = theme.waterline;
  context.globalAlpha = 0.6;
  context.lineWidth = 0.75;
  context.stroke();
  context.globalAlpha = 1;
}

function pathOf(lines: readonly Line[], trace: typeof traceRing, frame: Frame): Path2D {
  const path = new Path2D();
  for (const line of lines) trace(path, line, frame);
  return path;
}
