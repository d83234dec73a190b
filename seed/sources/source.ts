import type { DatasetKind } from '../../shared/vocabulary.ts';

/** A record as received: text by column name, nothing read or corrected yet. */
export type RawRecord = Readonly<Record<string, string>>;

/** A list of access points with its provenance, as the dataset will tell it. */
export interface Source {
  readonly name: string;
  readonly kind: DatasetKind;
  readonly source: string;
  readonly licence: string;
  /** The day the list speaks of, ISO 8601. */
  readonly asOf: string;
  readonly records: () => Iterable<RawRecord>;
}
