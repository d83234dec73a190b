import { LETTERING, write } from './lettering.ts';
import type { Theme } from './theme.ts';

type Context = CanvasRenderingContext2D;

function disc(context: Context, x: number, y: number, radius: number) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** A point that works: solid, with a ring of paper so that it stands off from what lies under it. */
export function drawActive(context: Context, theme: Theme, x: number, y: number, radius: number): void {
  disc(context, x, y, radius + 0.75);
  context.fillStyle = theme.surface;
  context.fill();
  disc(context, x, y, radius - 0.75);
  context.fillStyle = theme.accent;
  context.fill();
}

/** A point to ask about first: an open ring. */
export function drawOpen(context: Context, theme: Theme, x: number, y: number, radius: number): void {
  disc(context, x, y, radius - 0.75);
  context.fillStyle = theme.surface;
  context.fill();
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  context.stroke();
}

/** Several points: a disc with their number and a fine ring 3 px outside it. */
export function drawCluster(context: Context, theme: Theme, x: number, y: number, radius: number, text: string): void {
  disc(context, x, y, radius + 3);
  context.fillStyle = theme.land;
  context.fill();
  context.strokeStyle = theme.accent;
  context.lineWidth = 1;
  context.stroke();
  disc(context, x, y, radius);
  context.fillStyle = theme.accent;
  context.fill();
  write(context, theme, LETTERING.count, text, x, y);
}

/** The selected point: turmeric, a ring of ink, and a white one outside it. */
export function drawSelected(context: Context, theme: Theme, x: number, y: number): void {
  disc(context, x, y, 11.5);
  context.fillStyle = '#fff';
  context.fill();
  disc(context, x, y, 8);
  context.fillStyle = theme.turmeric;
  context.fill();
  context.strokeStyle = theme.onTurmeric;
  context.lineWidth = 2.25;
  context.stroke();
}
