/** Tells how wide a text is, in pixels. */
export type Measure = (text: string) => number;

const ELLIPSIS = '…';

/** Breaks a text at its plain spaces into lines no wider than `width` pixels; what does not fit into so many lines ends in an ellipsis. */
export function linesOf(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  while (words.length > 0) {
    if (lines.length === most - 1) return [...lines, shortened(words.join(' '), width, measure)];
    const fitting = longest(words.length, (count) => measure(words.slice(0, count).join(' ')) <= width);
    // A word that is wider than the line stands alone and is cut.
    lines.push(fitting === 0 ? shortened(words[0] ?? '', width, measure) : words.slice(0, fitting).join(' '));
    words = words.slice(Math.max(1, fitting));
  }
  return lines;
}

function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const characters = [...text];
  const fitting = longest(characters.length, (count) => measure(cut(characters, count)) <= width);
  return cut(characters, fitting);
}

function cut(characters: readonly string[], count: number): string {
  return characters.slice(0, count).join('').trimEnd() + ELLIPSIS;
}

/** The largest count up to `most` that fits; what fits goes on fitting when there is less of it. */
function longest(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
