// Any colour may be wished for; what is written with it must still be read (WCAG 2.2, 1.4.3: 4.5:1).

type Rgb = readonly [red: number, green: number, blue: number];

/** The grounds that text in the accent stands on, as tokens.css has them. */
const LIGHT = { grounds: ['#ffffff', '#faf8f4'], towards: '#000000', soft: 0.12 } as const;
const DARK = { grounds: ['#17242a', '#0e171b'], towards: '#ffffff', soft: 0.2 } as const;
const LEAST = 4.5;
const STEP = 0.04;

/** The tokens of an accent for both themes, as rules of a style sheet. `accent`: `#rrggbb`. */
export function accentCss(accent: string): string {
  const dark = tokens(accent, DARK);
  return `:root{${tokens(accent, LIGHT)}}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}:root[data-theme=dark]{${dark}}`;
}

function tokens(wished: string, { grounds, towards, soft }: typeof LIGHT | typeof DARK): string {
  const [surface] = grounds;
  const softOf = (colour: string) => mixed(surface, colour, soft);
  let accent = wished;
  for (let share = STEP; ; share += STEP) {
    if ([...grounds, softOf(accent)].every((ground) => contrast(accent, ground) >= LEAST)) break;
    accent = mixed(wished, towards, Math.min(share, 1));
    if (share >= 1) break;
  }
  const onAccent = contrast('#ffffff', accent) >= LEAST ? '#ffffff' : '#0e171b';
  return `--accent:${accent};--on-accent:${onAccent};--accent-soft:${softOf(accent)}`;
}

/** 1 to 21, by relative luminance. */
export function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Between two colours: 0 is the first, 1 the second. */
function mixed(from: string, to: string, share: number): string {
  const [end, start] = [rgb(to), rgb(from)];
  const parts = start.map((value, index) => Math.round(value + ((end[index] ?? 0) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function rgb(hex: string): Rgb {
  const at = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}
