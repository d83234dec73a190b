import type { PlanMapProps } from './plan-map.ts';

/** What the map shows, without what it answers. */
export type Scene = Pick<
  PlanMapProps,
  | 'language'
  | 'level'
  | 'areas'
  | 'style'
  | 'showUnderdeveloped'
  | 'villages'
  | 'points'
  | 'sites'
  | 'radius'
  | 'hovered'
  | 'selected'
>;

export const EMPTY_SCENE: Scene = {
  language: 'id',
  level: 'regency',
  areas: [],
  style: 'fill',
  showUnderdeveloped: false,
  villages: null,
  points: [],
  sites: [],
  radius: 5000,
  hovered: null,
  selected: null,
};

/** The layers from bottom to top, and what each is drawn from. */
const DRAWN_FROM = {
  land: ['villages', 'areas'],
  areas: ['level', 'areas', 'style', 'showUnderdeveloped'],
  villages: ['villages', 'points'],
  outlines: ['level', 'areas', 'style', 'hovered', 'selected'],
  marks: ['language', 'level', 'areas', 'style', 'sites', 'radius', 'hovered', 'selected', 'villages'],
} as const satisfies Record<string, readonly (keyof Scene)[]>;
export type LayerName = keyof typeof DRAWN_FROM;
export const LAYERS = Object.keys(DRAWN_FROM) as readonly LayerName[];

/** The layers that two scenes draw differently. Only what is another object counts as changed. */
export function layersToDraw(before: Scene, after: Scene): LayerName[] {
  return LAYERS.filter((layer) => DRAWN_FROM[layer].some((part) => before[part] !== after[part]));
}
