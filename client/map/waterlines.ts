/** One of the engraver's lines along a coast: a stroke `width` px wide, covered by one `cover` px wide in the colour of the sea. */
export interface Waterline {
  readonly width: number;
  readonly cover: number;
  readonly opacity: number;
}

/** Widths in px, outermost first, at the zoom of the whole country, of a province, and near the ground. */
const STOPS = [
  { zoom: 4.5, widths: [7, 3.8, 0], covered: 1.4, opacities: [0.8, 1, 1] },
  { zoom: 7.5, widths: [13, 8.5, 4.5], covered: 1.4, opacities: [0.7, 0.85, 1] },
  { zoom: 11, widths: [29, 17.5, 8.5], covered: 1.5, opacities: [0.45, 0.7, 1] },
] as const;

/** Width in px of the stroke of the coast itself, half of which the land covers. */
const COAST = 1.5;

/** The lines that follow the coast at a zoom, outermost first; between the three scales they widen evenly. */
export function waterlinesAt(zoom: number): Waterline[] {
  const above = STOPS.findIndex((stop) => stop.zoom >= zoom);
  const upper = STOPS[above === -1 ? STOPS.length - 1 : above] ?? STOPS[0];
  const lower = STOPS[above === -1 ? STOPS.length - 1 : Math.max(0, above - 1)] ?? STOPS[0];
  const share = upper === lower ? 0 : (zoom - lower.zoom) / (upper.zoom - lower.zoom);
  const between = (low: number, high: number) => low + share * (high - low);
  const covered = between(lower.covered, upper.covered);
  const lines = lower.widths.map((narrow, index) => {
    const width = between(narrow, upper.widths[index] ?? 0);
    const opacity = between(lower.opacities[index] ?? 1, upper.opacities[index] ?? 1);
    return { width, cover: width - covered, opacity };
  });
  // A line narrower than the coast's own stroke would be hidden by it.
  return lines.filter(({ cover }) => cover > COAST);
}
