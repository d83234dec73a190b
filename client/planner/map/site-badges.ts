import type { PlanSite } from './plan-map.ts';
import type { PlanTheme } from './plan-theme.ts';

type Context = CanvasRenderingContext2D;
export type MarkState = 'plain' | 'hovered' | 'selected';

function disc(context: Context, x: number, y: number, radius: number) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** A planned site: a disc with its place in the order; ink when it was forced, turmeric when it is selected. */
export function drawBadge(
  context: Context,
  theme: PlanTheme,
  x: number,
  y: number,
  radius: number,
  { kind, rank }: PlanSite,
  state: MarkState,
): void {
  const { accent, onAccent, ink, land, turmeric, onTurmeric, surface, font, rem } = theme.map;
  const [fill, text] =
    state === 'selected' ? [turmeric, onTurmeric] : kind === 'forced' ? [ink, land] : [accent, onAccent];
  disc(context, x, y, radius);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = state === 'selected' ? onTurmeric : state === 'hovered' ? ink : surface;
  context.lineWidth = state === 'plain' ? 1.5 : 2.25;
  context.stroke();
  const written = String(rank);
  // Three and four digits must fit into the same disc.
  const size = [0.75, 0.75, 0.625, 0.5][written.length - 1] ?? 0.4375;
  context.font = `600 ${size * rem}px ${font}`;
  if ('letterSpacing' in context) context.letterSpacing = '0px';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = text;
  context.fillText(written, x, y + size * rem * 0.35);
}

/** A planned site without room for its badge. */
export function drawDot(context: Context, theme: PlanTheme, x: number, y: number, radius: number): void {
  disc(context, x, y, radius);
  context.fillStyle = theme.map.accent;
  context.fill();
  context.strokeStyle = theme.map.surface;
  context.lineWidth = 1.2;
  context.stroke();
}

/** A place that is no part of a plan, such as a village of a list: turmeric when it is selected. */
export function drawPlace(context: Context, theme: PlanTheme, x: number, y: number, state: MarkState): void {
  const { turmeric, onTurmeric, accent, ink, surface } = theme.map;
  disc(context, x, y, 9.5);
  context.fillStyle = surface;
  context.fill();
  disc(context, x, y, 7);
  context.fillStyle = state === 'selected' ? turmeric : accent;
  context.fill();
  context.strokeStyle = state === 'selected' ? onTurmeric : state === 'hovered' ? ink : accent;
  context.lineWidth = 2;
  context.stroke();
}

/** A point of a file: an open disc with a plus, or dashed with a minus where it brings nothing new. */
export function drawFileMark(
  context: Context,
  theme: PlanTheme,
  x: number,
  y: number,
  isIdle: boolean,
  state: MarkState,
): void {
  const { accent, surface, ink, turmeric, onTurmeric } = theme.map;
  if (state !== 'plain') {
    disc(context, x, y, 9);
    context.fillStyle = state === 'selected' ? turmeric : surface;
    context.fill();
    context.strokeStyle = state === 'selected' ? onTurmeric : ink;
    context.lineWidth = 2;
    context.stroke();
  }
  disc(context, x, y, 6.2);
  context.fillStyle = surface;
  context.fill();
  context.strokeStyle = isIdle ? theme.idle : accent;
  context.lineWidth = isIdle ? 1.3 : 1.8;
  context.setLineDash(isIdle ? [2.2, 1.8] : []);
  context.stroke();
  context.setLineDash([]);
  const arm = isIdle ? 2.8 : 3.4;
  context.lineWidth = 1.8;
  context.beginPath();
  context.moveTo(x - arm, y);
  context.lineTo(x + arm, y);
  if (!isIdle) {
    context.moveTo(x, y - arm);
    context.lineTo(x, y + arm);
  }
  context.stroke();
}
