import { readTheme, type Theme } from '../../map/theme.ts';
import type { ScaleClass } from '../scales.ts';

/** The colours of the planner's map, as `styles/tokens.css` has them at the moment, by class from best covered to largest gap. */
export interface PlanTheme {
  readonly map: Theme;
  readonly shares: readonly string[];
  readonly people: readonly string[];
  /** Ink on classes 0 to 2, on class 3, and on classes 4 to 6 of the share scale. */
  readonly inks: readonly [string, string, string];
  readonly gap: string;
  readonly reached: string;
  readonly newly: string;
  readonly point: string;
  readonly underdeveloped: string;
  readonly casing: string;
  readonly halo: string;
  readonly regionEdge: string;
  readonly provinceEdge: string;
  readonly idle: string;
}

const CLASSES = [0, 1, 2, 3, 4, 5, 6] as const;

/** Reads the tokens that hold for an element. */
export function readPlanTheme(element: Element): PlanTheme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    map: readTheme(element),
    shares: CLASSES.map((index) => token(`--s${index}`)),
    people: CLASSES.map((index) => token(`--p${index}`)),
    inks: [token('--i0'), token('--i1'), token('--i2')],
    gap: token('--gap'),
    reached: token('--control'),
    newly: token('--new'),
    point: token('--point'),
    underdeveloped: token('--ud'),
    casing: token('--case'),
    halo: token('--halo'),
    regionEdge: token('--region-edge'),
    provinceEdge: token('--prov'),
    idle: token('--ended'),
  };
}

/** What is written on an area filled by its class. */
export function inkOn({ inks }: Pick<PlanTheme, 'inks'>, scaleClass: ScaleClass): string {
  return scaleClass < 3 ? inks[0] : scaleClass === 3 ? inks[1] : inks[2];
}
