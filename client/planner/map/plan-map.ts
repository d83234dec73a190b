import type { Language } from '../../../shared/language.ts';
import type { Bbox, LonLat } from '../../../shared/lon-lat.ts';
import type { ScaleClass } from '../scales.ts';

/** A province or regency that the map fills by its class, or marks with a circle. */
export interface PlanArea {
  readonly code: string;
  readonly name: string;
  /** null: no data, hatched. */
  readonly scaleClass: ScaleClass | null;
  /** People, for circles whose area is in proportion; null: none is drawn. */
  readonly people: number | null;
  readonly underdeveloped: boolean;
}

/** What a village is: within reach, out of reach, or newly brought within reach by planned sites. */
export const REACHED = 0;
export const OUT = 1;
export const NEWLY = 2;

/** Villages in columns of equal length; positions in degrees (WGS84). */
export interface PlanVillages {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** REACHED, OUT or NEWLY. */
  readonly state: Uint8Array;
}

export interface PlanSite {
  /** The code of its village, or the number of its row. */
  readonly key: string;
  readonly position: LonLat;
  /** Its place in the order, written on the mark; null for points of a file, which carry a plus or a minus. */
  readonly rank: number | null;
  /** `idle`: a point of a file that brings nothing new. */
  readonly kind: 'planned' | 'forced' | 'file' | 'idle';
}

/** A place that is only written, such as a district in a report. */
export interface PlanPlace {
  readonly name: string;
  readonly position: LonLat;
  /** Written bold. */
  readonly strong: boolean;
}

export interface PlanTip {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PlanMapHandle {
  /** The map as it is now at twice its size, with the lines of text given written below it. */
  readonly png: (caption: readonly string[]) => Promise<Blob>;
  readonly zoomBy: (steps: number) => void;
}

export interface PlanMapProps {
  readonly language: Language;
  /** What a screen reader is told the map shows. */
  readonly label: string;
  /** The map fits this box `[west, south, east, north]` whenever it changes; null: not known yet. */
  readonly frame: Bbox | null;
  /** Which outlines carry `areas`. */
  readonly level: 'province' | 'regency';
  /** Areas of the choropleth; others are plain land. */
  readonly areas: readonly PlanArea[];
  /** `fill`: by class of the share scale; `circles`: on plain land, by class of the people scale. */
  readonly style: 'fill' | 'circles';
  readonly showUnderdeveloped: boolean;
  /** The code of the region the map is about: it gets a fine edge of ink, and `frame` grows to hold its outline. */
  readonly outlined?: string | null;
  /** Written in small letters where they have room. */
  readonly places?: readonly PlanPlace[];
  readonly villages: PlanVillages | null;
  /** Active access points, drawn when they have room. */
  readonly points: readonly LonLat[];
  readonly sites: readonly PlanSite[];
  /** Metres; circles of this radius are drawn round the selected and the hovered site, and round all when they have room. */
  readonly radius: number;
  /** The code of an area, or the key of a site. */
  readonly hovered: string | null;
  readonly selected: string | null;
  readonly tip: (key: string) => PlanTip | null;
  /** Not there: a still picture, as in the report. */
  readonly onHover?: (key: string | null) => void;
  readonly onSelect?: (key: string | null) => void;
  /** There: a tap on free ground gives its position in degrees. */
  readonly onPick?: (position: LonLat) => void;
  readonly onReady?: (handle: PlanMapHandle | null) => void;
}
