import type { Language } from '../../../shared/language.ts';
import type { Frame } from '../../map/canvas-layer.ts';
import { frameOf } from '../../map/canvas-layer.ts';
import { scaleBarAt } from '../../map/scale-bar.ts';
import type { Theme } from '../../map/theme.ts';
import { fromWorld } from '../../map/world.ts';
import { lengthText } from '../../words/map.ts';
import { LAYERS, type LayerName } from './scene.ts';

/** Device pixels of one CSS pixel. */
const FINENESS = 2;
const MARGIN = 16;
/** Px from line to line below the map, the first of which is the title. */
const LINE = 20;

type Context = CanvasRenderingContext2D;
type FrameSource = Parameters<typeof frameOf>[0];

/** The map as it is in view, its scale, and lines of text below it. Rejects when the browser has no room for the picture. */
export async function pictureOf(
  map: FrameSource,
  paint: Readonly<Record<LayerName, (frame: Frame) => void>>,
  theme: Theme,
  caption: readonly string[],
  language: Language,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const { x: width, y: mapHeight } = map.getSize();
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw the picture on');
  const lines = wrapped(context, theme, caption, width - 2 * MARGIN);
  const height = mapHeight + (lines.length > 0 ? lines.length * LINE + 2 * MARGIN : 0);
  canvas.width = Math.round(width * FINENESS);
  canvas.height = Math.round(height * FINENESS);
  context.setTransform(FINENESS, 0, 0, FINENESS, 0, 0);
  const frame = frameOf(map, context, [0, 0]);
  for (const name of LAYERS) {
    context.save();
    paint[name](frame);
    context.restore();
  }
  drawScale(frame, theme, language);
  context.fillStyle = theme.surface;
  context.fillRect(0, mapHeight, width, height - mapHeight);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of lines.entries()) {
    setText(context, theme, line.isTitle);
    context.fillText(line.text, MARGIN, mapHeight + MARGIN + (index + 0.75) * LINE);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}

interface CaptionLine {
  readonly text: string;
  readonly isTitle: boolean;
}

function setText(context: Context, theme: Theme, isTitle: boolean) {
  context.font = `${isTitle ? 600 : 400} ${(isTitle ? 1 : 0.875) * theme.rem}px ${theme.font}`;
  if ('letterSpacing' in context) context.letterSpacing = '0px';
  context.fillStyle = isTitle ? theme.ink : theme.muted;
}

/** Breaks lines at spaces so that none is wider than the map. */
function wrapped(context: Context, theme: Theme, caption: readonly string[], width: number): CaptionLine[] {
  return caption.flatMap((text, index) => {
    const isTitle = index === 0;
    setText(context, theme, isTitle);
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((line) => ({ text: line, isTitle }));
  });
}

function drawScale({ context, width, view, world, zoom }: Frame, theme: Theme, language: Language) {
  const [, lat] = fromWorld([0, (world[1] + world[3]) / 2]);
  const bar = scaleBarAt(lat, zoom);
  const [right, bottom] = [width - MARGIN, view[3] - MARGIN];
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(right - bar.width, bottom - 4);
  context.lineTo(right - bar.width, bottom);
  context.lineTo(right, bottom);
  context.lineTo(right, bottom - 4);
  context.stroke();
  setText(context, theme, false);
  context.font = `400 ${0.8125 * theme.rem}px ${theme.font}`;
  context.fillStyle = theme.ink;
  context.textAlign = 'center';
  context.fillText(lengthText(bar.metres, language), right - bar.width / 2, bottom - 7);
}
