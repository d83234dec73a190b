import type { Bbox, LonLat } from './lon-lat.ts';
import type { PlaceKind, Status } from './vocabulary.ts';

/** The id of the element by which a frame tells its script what the server knows, as JSON of `FrameFacts`. */
export const FRAME_FACTS = 'frame-facts';

export interface FrameFacts {
  readonly language: 'id' | 'en';
  /** Kemendagri code; null: the whole country. */
  readonly region: string | null;
  /** What the map keeps to; null: the whole country. */
  readonly bbox: Bbox | null;
  /** The outlines that it draws: of regencies in a box (`west,south,east,north`), or of all provinces. */
  readonly outlines: { readonly level: 'province' | 'regency'; readonly bbox: string | null };
  /** The address of all points that match. */
  readonly points: string;
  readonly origin: LonLat | null;
  /** Its name. */
  readonly place: string | null;
  /** Metres; null: no limit. */
  readonly radius: number | null;
  readonly selected: string | null;
  readonly listed: readonly {
    readonly id: string;
    readonly position: LonLat;
    readonly status: Status;
    /** The distance as it is written; empty where there is none. */
    readonly label: string;
  }[];
  readonly words: FrameScriptWords;
}

/** What the script of a frame says by itself. */
export interface FrameScriptWords {
  readonly looking: string;
  readonly failed: string;
  readonly locating: string;
  readonly located: Readonly<Record<LocateTrouble, string>>;
  readonly mapFailed: string;
  readonly noPlace: string;
  readonly places: string;
  readonly placeKind: Readonly<Record<PlaceKind, string>>;
}

/** Why a place could not be found by the device; `blocked`: the page round the frame does not allow it. */
export type LocateTrouble = 'blocked' | 'refused' | 'unavailable' | 'timed-out' | 'outside' | 'insecure';
