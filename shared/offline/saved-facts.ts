import type { Response } from '../api.ts';
import type { Region } from '../regions.ts';

/** What a points file tells besides its points: the data set, and the provinces with their counts. */
export interface SavedFacts {
  readonly dataset: Response<'dataset'>;
  readonly provinces: readonly Region[];
}
