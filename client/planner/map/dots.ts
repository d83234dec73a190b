import type { Frame } from '../../map/canvas-layer.ts';
import type { Columns } from './village-columns.ts';

/** A small picture in device pixels, red, green, blue and alpha, with its middle in the middle. */
export interface Stamp {
  readonly side: number;
  readonly data: Uint8ClampedArray;
}

/** Draws a stamp by hand: `draw` gets a context whose origin is the middle, in CSS pixels. */
export function makeStamp(radius: number, ratio: number, draw: (context: CanvasRenderingContext2D) => void): Stamp {
  const side = 2 * Math.ceil(radius * ratio) + 1;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return { side: 0, data: new Uint8ClampedArray() };
  context.setTransform(ratio, 0, 0, ratio, side / 2, side / 2);
  draw(context);
  return { side, data: context.getImageData(0, 0, side, side).data };
}

/**
 * Puts a stamp down with its middle at a device pixel, over what is there (source-over of Porter and Duff, colours not
 * multiplied by alpha). Beyond the edges it is cut off.
 */
export function putStamp(into: Uint8ClampedArray, width: number, stamp: Stamp, atX: number, atY: number): void {
  const { side, data } = stamp;
  const height = into.length / 4 / width;
  const [left, top] = [atX - (side >> 1), atY - (side >> 1)];
  for (let row = Math.max(0, -top); row < side && top + row < height; row += 1) {
    for (let column = Math.max(0, -left); column < side && left + column < width; column += 1) {
      const from = (row * side + column) * 4;
      const to = ((top + row) * width + left + column) * 4;
      const above = (data[from + 3] ?? 0) / 255;
      if (above === 0) continue;
      const below = ((into[to + 3] ?? 0) / 255) * (1 - above);
      const alpha = above + below;
      for (let channel = 0; channel < 3; channel += 1) {
        into[to + channel] = ((data[from + channel] ?? 0) * above + (into[to + channel] ?? 0) * below) / alpha;
      }
      into[to + 3] = alpha * 255;
    }
  }
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
  const [originX, originY] = frame.place([0, 0]);
  for (const { stamp, indices } of kinds) {
    for (const index of indices) {
      const x = ((columns.x[index] ?? 0) * frame.scale + originX) * ratio;
      const y = ((columns.y[index] ?? 0) * frame.scale + originY) * ratio;
      putStamp(image.data, width, stamp, Math.floor(x), Math.floor(y));
    }
  }
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [width, height];
  sheet.getContext('2d')?.putImageData(image, 0, 0);
  frame.context.drawImage(sheet, 0, 0, width / ratio, height / ratio);
}
