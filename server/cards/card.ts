import type { LonLat } from '../../shared/lon-lat.ts';

/** Pixels of a share card, as chat programs show it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Rings of positions; holes and islands alike, drawn by the even-odd rule. */
export type Shape = readonly (readonly LonLat[])[];

/** What the small map shows. */
export interface CardMap {
  /** What the picture is fitted to. */
  readonly land: Shape;
  /** Other regions in the picture, and the land of neighbouring countries. */
  readonly around: readonly Shape[];
  /** lon, lat in turn. */
  readonly points: Float64Array;
  /** The one place that it is about; null: the region as a whole. */
  readonly focus: LonLat | null;
}

/** Indonesia in a box of `width` by `height` pixels, with a circle for each province. */
export interface CountryShapes {
  readonly width: number;
  readonly height: number;
  /** An SVG path. */
  readonly land: string;
  readonly circles: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

/** Everything a share card says, in words ready to be drawn. */
export interface Card {
  readonly kicker: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** A large number and what it counts. */
  readonly figure: { readonly value: string; readonly what: string } | null;
  /** What stands at the foot while the data are simulated. */
  readonly notice: string | null;
  readonly map: CardMap | null;
  /** The whole country below the words, for the card of the site. */
  readonly country?: CountryShapes;
}
