import type { EverydayName, PlacedRegion, PlacedVillage } from '../../shared/offline/places-file.ts';
import type { SavedPoint } from '../../shared/offline/points-file.ts';
import type { SavedFacts } from '../../shared/offline/saved-facts.ts';
import type { OfflineFileName, OutlineLevel } from '../../shared/vocabulary.ts';

/** To the thread: what the files are made of, in pieces, then that they are to be made. */
export type ToMaker =
  | { readonly kind: 'points'; readonly rows: readonly SavedPoint[] }
  | { readonly kind: 'villages'; readonly rows: readonly PlacedVillage[] }
  | {
      readonly kind: 'regions';
      readonly regions: readonly PlacedRegion[];
      readonly everydayNames: readonly EverydayName[];
    }
  /** TopoJSON of each level, as text. */
  | { readonly kind: 'outlines'; readonly topologies: Readonly<Record<OutlineLevel, string>> }
  | { readonly kind: 'make'; readonly facts: SavedFacts };

/** One file in each coding that it is sent in. */
export interface MadeFile {
  readonly name: OfflineFileName;
  /** `points-0123456789abcdef.bin`: its name with the first 16 digits of its hash. */
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  readonly codings: Readonly<Record<Coding, Uint8Array>>;
}
export type Coding = 'br' | 'gzip' | 'identity';

/** From the thread: all files, first as soon as they can be sent, then compressed as tightly as it goes. What breaks it is its `error`. */
export interface FromMaker {
  readonly files: readonly MadeFile[];
  readonly isTight: boolean;
}
