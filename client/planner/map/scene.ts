import type { PlanMapProps, PlanVillages } from './plan-map.ts';

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
  | 'outlined'
  | 'places'
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

/** The layers from bottom to top, and what each is drawn from; land has its shore besides. */
const DRAWN_FROM = {
  land: [],
  areas: ['level', 'areas', 'style', 'showUnderdeveloped'],
  villages: ['villages', 'points'],
  outlines: ['level', 'areas', 'style', 'hovered', 'selected', 'outlined'],
  marks: ['language', 'level', 'areas', 'style', 'sites', 'radius', 'hovered', 'selected', 'outlined', 'places'],
} as const satisfies Record<string, readonly (keyof Scene)[]>;
export type LayerName = keyof typeof DRAWN_FROM;
export const LAYERS = Object.keys(DRAWN_FROM) as readonly LayerName[];

/** The layers that two scenes draw differently. What is another object counts as changed, unless both are empty lists. */
export function layersToDraw(before: Scene, after: Scene): LayerName[] {
  return LAYERS.filter((layer) =>
    layer === 'land'
      ? shoreVillages(before)?.lon !== shoreVillages(after)?.lon
      : DRAWN_FROM[layer].some((part) => !isSame(before[part], after[part])),
  );
}

/** The villages round which land is drawn where the outlines are too coarse; filled areas keep to their outlines. */
export const shoreVillages = ({ villages, style, areas }: Scene): PlanVillages | null =>
  style === 'fill' && areas.length > 0 ? null : villages;

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
const isSame = (before: unknown, after: unknown) => before === after || (isEmpty(before) && isEmpty(after));
