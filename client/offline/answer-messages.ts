import type { OfflineFileName } from '../../shared/vocabulary.ts';
import type { OfflineFile } from './shelf.ts';

/** The endpoints that can be answered from saved files. */
export const OFFLINE_ANSWERS = [
  'nearestPoints',
  'getPoint',
  'listPoints',
  'findPlaces',
  'listRegions',
  'getRegion',
  'outlines',
  'dataset',
] as const;
export type OfflineName = (typeof OFFLINE_ANSWERS)[number];

/** What the page asks its worker. */
export interface AnswerRequest {
  readonly id: number;
  /** The saved files in force. */
  readonly files: readonly OfflineFile[];
  readonly name: OfflineName;
  readonly query: object;
}

/** `damaged`: the saved files are not what they were. `failed`: no answer for another reason. */
export type AnswerFailure =
  | { readonly kind: 'not-saved'; readonly file: OfflineFileName }
  | { readonly kind: 'not-there'; readonly detail: string }
  | { readonly kind: 'damaged' | 'failed' };

/** What comes back under the same id. */
export type AnswerReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: AnswerFailure };
