import type { Frame } from '../../map/canvas-layer.ts';
import type { Columns } from './village-columns.ts';

/** A small square picture in device pixels with its middle in the middle; a word is a pixel, red in its lowest byte, alpha in its highest. */
export interface Stamp {
  readonly side: number;
  readonly pixels: Uint32Array;
}

/** Draws a stamp by hand: `draw` gets a context whose origin is the middle, in CSS pixels. */
export function makeStamp(radius: number, ratio: number, draw: (context: CanvasRenderingContext2D) => void): Stamp {
  const side = 2 * Math.ceil(radius * ratio) + 1;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { side: 0, pixels: new Uint32Array() };
  context.setTransform(ratio, 0, 0, ratio, side / 2, side / 2);
  draw(context);
  return { side, pixels: new Uint32Array(context.getImageData(0, 0, side, side).data.buffer) };
}

/**
 * Puts a stamp down with its middle at a device pixel, over what is there (source-over of Porter and Duff, colours not
 * multiplied by alpha). Beyond the edges it is cut off.
 */
export function putStamp(into: Uint32Array, width: number, { side, pixels }: Stamp, atX: number, atY: number): void {
  const height = into.length / width;
  const [left, top] = [atX - (side >> 1), atY - (side >> 1)];
  for (let row = Math.max(0, -top); row < side && top + row < height; row += 1) {
    for (let column = Math.max(0, -left); column < side && left + column < width; column += 1) {
      const above = pixels[row * side + column] ?? 0;
      const to = (top + row) * width + left + column;
      const below = into[to] ?? 0;
      // Most pixels are wholly covered or the first ones there.
      into[to] = above >>> 24 === 255 || below === 0 ? above || below : above >>> 24 === 0 ? below : over(above, below);
    }
  }
}

function over(above: number, below: number): number {
  const coverage = (above >>> 24) / 255;
  const rest = ((below >>> 24) / 255) * (1 - coverage);
  const alpha = coverage + rest;
  let pixel = Math.round(alpha * 255) << 24;
  for (let shift = 0; shift < 24; shift += 8) {
    const channel = ((above >>> shift) & 255) * coverage + ((below >>> shift) & 255) * rest;
    pixel |= Math.round(channel / alpha) << shift;
  }
  return pixel >>> 0;
}

/** One kind of dot and those that carry it. */
export interface Dots {
  readonly stamp: Stamp;
  readonly indices: readonly number[];
}

/** Draws thousands of dots, pixel by pixel: as paths they would take ten times as long. */
export function paintDots(frame: Frame, columns: Columns, ratio: number, kinds: readonly Dots[]): void {
  const width = Math.ceil(frame.width * ratio);
  const height = Math.ceil(frame.height * ratio);
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const [originX, originY] = frame.place([0, 0]);
  for (const { stamp, indices } of kinds) {
    for (const index of indices) {
      const x = ((columns.x[index] ?? 0) * frame.scale + originX) * ratio;
      const y = ((columns.y[index] ?? 0) * frame.scale + originY) * ratio;
      putStamp(pixels, width, stamp, Math.floor(x), Math.floor(y));
    }
  }
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [width, height];
  sheet.getContext('2d')?.putImageData(image, 0, 0);
  frame.context.drawImage(sheet, 0, 0, width / ratio, height / ratio);
}
