import type { Theme } from './theme.ts';
import type { Box } from './world.ts';

/** How a kind of label is written. Sizes in rem, spacing in em, the halo in px. */
export interface Lettering {
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly isItalic?: boolean;
  readonly spacing?: number;
  readonly colour: keyof Theme;
  readonly halo: keyof Theme;
  readonly haloWidth: number;
}

/** The lettering of the map; every size but that of seas and regions is `--text-map`. */
export const LETTERING = {
  sea: { size: 1, weight: 400, isItalic: true, spacing: 0.06, colour: 'seaInk', halo: 'sea', haloWidth: 3 },
  bay: { size: 0.875, weight: 400, isItalic: true, spacing: 0.06, colour: 'seaInk', halo: 'sea', haloWidth: 3 },
  island: { size: 0.875, weight: 400, spacing: 0.05, colour: 'seaInk', halo: 'sea', haloWidth: 3 },
  region: { size: 0.875, weight: 400, spacing: 0.08, colour: 'muted', halo: 'land', haloWidth: 3 },
  place: { size: 0.8125, weight: 400, colour: 'muted', halo: 'land', haloWidth: 3 },
  ring: { size: 0.8125, weight: 500, colour: 'accent', halo: 'land', haloWidth: 3 },
  listed: { size: 0.8125, weight: 500, colour: 'ink', halo: 'land', haloWidth: 4 },
  chosen: { size: 0.8125, weight: 700, colour: 'ink', halo: 'land', haloWidth: 4 },
  degrees: { size: 0.8125, weight: 400, colour: 'seaInk', halo: 'land', haloWidth: 0 },
  count: { size: 0.8125, weight: 700, colour: 'onAccent', halo: 'accent', haloWidth: 0 },
} as const satisfies Record<string, Lettering>;

/** Prepares a context for a lettering; gives the size in px. */
export function setLettering(context: CanvasRenderingContext2D, theme: Theme, lettering: Lettering): number {
  const size = lettering.size * theme.rem;
  context.font = `${lettering.isItalic ? 'italic ' : ''}${lettering.weight} ${size}px ${theme.font}`;
  // Younger than some phones; there the letters stand as close as in running text.
  if ('letterSpacing' in context) context.letterSpacing = `${(lettering.spacing ?? 0) * size}px`;
  return size;
}

/** The box of a text whose middle lies at x, y. */
export function textBox(
  context: CanvasRenderingContext2D,
  theme: Theme,
  lettering: Lettering,
  text: string,
  x: number,
  y: number,
): Box {
  const size = setLettering(context, theme, lettering);
  const half = context.measureText(text).width / 2;
  return [x - half, y - size * 0.62, x + half, y + size * 0.62];
}

/** Writes a text with its halo, its middle at x, y. */
export function write(
  context: CanvasRenderingContext2D,
  theme: Theme,
  lettering: Lettering,
  text: string,
  x: number,
  y: number,
): void {
  const size = setLettering(context, theme, lettering);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const baseline = y + size * 0.35;
  if (lettering.haloWidth > 0) {
    context.lineJoin = 'round';
    context.lineWidth = lettering.haloWidth;
    context.strokeStyle = String(theme[lettering.halo]);
    context.strokeText(text, x, baseline);
  }
  context.fillStyle = String(theme[lettering.colour]);
  context.fillText(text, x, baseline);
}
