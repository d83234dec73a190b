import type { Language } from '../../shared/language.ts';
import type { LonLat } from '../../shared/lon-lat.ts';
import type { Status } from '../../shared/vocabulary.ts';

/** What the map needs of a point. */
export interface MapPoint {
  readonly id: string;
  readonly position: LonLat;
  readonly status: Status;
}

/** A point of the list: drawn larger, labelled with its distance ("2,4 km"). */
export interface ListedPoint extends MapPoint {
  readonly label: string;
}

/** The place that distances are measured from. `isHere`: it is the person's own location (pulses, labelled "Anda"). */
export interface Origin {
  readonly position: LonLat;
  readonly isHere: boolean;
  readonly label: string;
}

/** Centre and zoom as they stand in the address (zoom: Leaflet's, two decimals; centre: five decimals). */
export interface Viewpoint {
  readonly centre: LonLat;
  readonly zoom: number;
}

export interface MapViewProps {
  readonly language: Language;
  /** All that match the filters (up to 150,000). */
  readonly points: readonly MapPoint[];
  /** The nearest list. */
  readonly listed: readonly ListedPoint[];
  readonly origin: Origin | null;
  /** Metres: a circle at the radius and one at half of it. */
  readonly radius: number | null;
  /** Turmeric; a dashed straight line joins it to the origin. */
  readonly selected: string | null;
  /** Null: fit origin and radius (or the listed points), else all Indonesia. */
  readonly viewpoint: Viewpoint | null;
  /** Null: no street tiles (they are never fetched unless the person asked). */
  readonly tileUrl: string | null;
  /** False: a still strip (point page): no pan, no controls, no legend. */
  readonly interactive?: boolean;
  readonly onSelect: (id: string | null) => void;
  /** Tap on empty map. */
  readonly onPick: (position: LonLat) => void;
  readonly onMove: (viewpoint: Viewpoint) => void;
  /** The target button. */
  readonly onLocate: () => void;
}
