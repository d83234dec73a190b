/** The colours and lettering of the map, as `tokens.css` has them at the moment. */
export interface Theme {
  readonly sea: string;
  readonly seaInk: string;
  readonly waterline: string;
  readonly coast: string;
  readonly land: string;
  readonly neighbours: string;
  readonly landLine: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly turmeric: string;
  readonly onTurmeric: string;
  readonly font: string;
  /** Pixels of one rem: lettering follows the size the person has set. */
  readonly rem: number;
  readonly isDark: boolean;
}

/** Reads the tokens that hold for an element. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const land = token('--land');
  const ink = token('--ink');
  return {
    sea: token('--sea'),
    seaInk: token('--sea-ink'),
    waterline: token('--waterline'),
    coast: token('--coast'),
    land,
    neighbours: token('--land-2'),
    landLine: token('--land-line'),
    surface: token('--surface'),
    ink,
    muted: token('--muted'),
    accent: token('--accent'),
    onAccent: token('--on-accent'),
    turmeric: token('--kunyit'),
    onTurmeric: token('--on-kunyit'),
    font: style.fontFamily,
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
    isDark: lightness(ink) > lightness(land),
  };
}

/** Calls back when the tokens may have changed: the system's theme, or an attribute of the page that sets it. */
export function watchTheme(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];
  const lists = queries.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'data-theme', 'style'] });
  return function stopWatching() {
    for (const list of lists) list.removeEventListener('change', changed);
    observer.disconnect();
  };
}

/** Rough, 0 to 255: enough to tell which of two tokens written as `#rrggbb` is the lighter one. */
function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.3 * red + 0.6 * green + 0.1 * blue;
}
