/** Widths of text in pixels are measured once per text and font; a browser without a canvas gets a fair guess. */
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** The width in pixels of a text; `font` as CSS has it, such as `13px sans-serif`. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const width = context?.measureText(text).width ?? text.length * 7;
  widths.set(key, width);
  return width;
}
