import type { OfflineFileName } from '../../shared/vocabulary.ts';
import type { DatabaseAddress } from '../db/address.ts';
import type { Published } from '../queries/published.ts';

/** What a thread is started with. */
export interface MakerTask {
  readonly address: DatabaseAddress;
  readonly published: Published;
  /** Where the files are kept, and under which key. */
  readonly folder: string;
  readonly key: string;
}

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

/** From the thread. What breaks it is its `error`. */
export type FromMaker =
  /** All files, as soon as they can be sent. */
  | { readonly kind: 'quick'; readonly files: readonly MadeFile[] }
  /** The same, compressed as tightly as it goes; `unkept` is the reason why they could not be stored, `null` when they were. */
  | { readonly kind: 'tight'; readonly files: readonly MadeFile[]; readonly unkept: string | null }
  /** They cannot be made now: a sentence that says why. */
  | { readonly kind: 'not now'; readonly sentence: string };
