import type { Frame } from './canvas-layer.ts';
import { fadeOut } from './fade.ts';
import { graticuleFor } from './graticule.ts';
import type { Line, Outlines } from './outlines.ts';
import { paintSettlements, type Settlements, settlementsIn } from './settlement-land.ts';
import type { Theme } from './theme.ts';
import { traceLine, traceRing } from './trace.ts';
import { waterlinesAt } from './waterlines.ts';
import { fromWorld, grown, overlaps, toWorld } from './world.ts';

/** Farther out the difference of the two lands is enough, and clipping is dear. */
const FRONTIER_FROM = 6;

/** The atlas page itself: sea, its lines, land, borders. Without outlines it is the sea alone. */
export function paintBase(frame: Frame, theme: Theme, outlines: Outlines | null, settlements: Settlements): void {
  paintLand(frame, theme, outlines, settlements, {
    paintSea: () => paintGraticule(frame, theme),
    coast: frame.zoom < 7 ? 1.5 : 2.5,
  });
  if (outlines) paintAllBorders(frame, theme, outlines);
}

export interface LandOptions {
  /** Adds what belongs on open water. */
  readonly paintSea?: () => void;
  /** Px of the stroke of the coast, half of which the land covers. */
  readonly coast: number;
}

/** Sea and land without borders. */
export function paintLand(
  frame: Frame,
  theme: Theme,
  outlines: Outlines | null,
  settlements: Settlements,
  { paintSea = () => undefined, coast }: LandOptions,
): void {
  const { context, width, height, zoom } = frame;
  context.fillStyle = theme.sea;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paintSea();
  if (!outlines) return;

  const near = nearTo(frame);
  const [landRings, neighbourRings] = [near(outlines.land), near(outlines.neighbours)];
  const land = pathOf(landRings, (path, line) => traceRing(path, line, frame));
  const neighbours = pathOf(neighbourRings, (path, line) => traceRing(path, line, frame));
  const fringe = settlementsIn(settlements, frame);
  const stroke = (path: Path2D, colour: string, lineWidth: number, opacity = 1) => {
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.stroke(path);
    paintSettlements(frame, fringe, colour, lineWidth);
    context.globalAlpha = 1;
  };

  // Off the coast no detail can be seen, and far away there is much of it: these strokes are most of the work.
  const coarse = zoom < 8 ? 2.5 : undefined;
  const offCoast = pathOf([...neighbourRings, ...landRings], (path, line) => traceRing(path, line, frame, coarse));
  for (const line of waterlinesAt(zoom)) {
    stroke(offCoast, theme.waterline, line.width, line.opacity);
    stroke(offCoast, theme.sea, line.cover);
  }
  for (const path of [neighbours, land]) stroke(path, theme.coast, coast);

  context.fillStyle = theme.neighbours;
  context.fill(neighbours);
  if (zoom >= FRONTIER_FROM) paintFrontier(frame, theme, land, neighbours);
  fadeOut(frame, theme, outlines.surroundings, paintSea);
  context.fillStyle = theme.land;
  context.fill(land);
  paintSettlements(frame, fringe, theme.land, 0);
}

/** Lines that can be seen in a frame, with what is stroked round them. */
const nearTo = (frame: Frame) => {
  const area = grown(frame.world, 40 / frame.scale);
  return (lines: readonly Line[]) => lines.filter(({ box }) => overlaps(box, area));
};

function paintAllBorders(frame: Frame, theme: Theme, outlines: Outlines) {
  const { context, zoom } = frame;
  const near = nearTo(frame);
  const borderPath = (lines: readonly Line[]) => pathOf(near(lines), (path, line) => traceLine(path, line, frame));
  // Far away the many borders of regencies would drown those of provinces.
  context.globalAlpha = zoom < 8 ? 0.55 : 1;
  if (zoom >= 6) paintBorders(frame, theme, borderPath(outlines.borders), 1);
  context.globalAlpha = 1;
  paintBorders(frame, theme, borderPath(outlines.provinceBorders), zoom < 6 ? 0.75 : 1.5);
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

function pathOf(lines: readonly Line[], trace: (path: Path2D, line: Line) => void): Path2D {
  const path = new Path2D();
  for (const line of lines) trace(path, line);
  return path;
}
