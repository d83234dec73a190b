import type { PlanTheme } from './plan-theme.ts';

/** How one state of villages looks: a diamond where there is room, a dot where there is not. */
export interface VillageMark {
  /** Px from the middle of the diamond to its corners, and of its line. */
  readonly half: number;
  readonly line: number;
  readonly fill: (theme: PlanTheme) => string;
  readonly stroke: (theme: PlanTheme) => string;
  /** Px of the radius of the dot. */
  readonly dot: number;
  readonly dotOpacity: number;
  readonly dotColour: (theme: PlanTheme) => string;
  /** Px of the radius of the hole in the dot; 0: none. */
  readonly hole: number;
}

/** By REACHED, OUT and NEWLY. They differ by shape as well, for copies in grey. */
export const VILLAGE_MARKS: readonly [VillageMark, VillageMark, VillageMark] = [
  {
    half: 3.2,
    line: 1,
    fill: ({ map }) => map.land,
    stroke: ({ reached }) => reached,
    dot: 0.75,
    dotOpacity: 0.55,
    dotColour: ({ reached }) => reached,
    hole: 0,
  },
  {
    half: 4,
    line: 0.7,
    fill: ({ gap }) => gap,
    stroke: ({ map }) => map.land,
    dot: 1.3,
    dotOpacity: 1,
    dotColour: ({ gap }) => gap,
    hole: 0,
  },
  {
    half: 4.6,
    line: 2,
    fill: ({ map }) => map.land,
    stroke: ({ newly }) => newly,
    dot: 2.3,
    dotOpacity: 1,
    dotColour: ({ newly }) => newly,
    hole: 1,
  },
];
