import type { DatasetKind, PopulationKind } from '../../shared/vocabulary.ts';
import type { Html } from './html.ts';

/** What the page says that the program alone knows; `null` where the database does not answer. */
export interface MethodFacts {
  readonly dataset: {
    readonly name: string;
    readonly kind: DatasetKind;
    /** Whether the people of villages are estimates or counted by an official list. */
    readonly populations: PopulationKind;
    readonly version: string;
    /** Days such as 2024-12-31. */
    readonly asOf: string;
    readonly publishedOn: string;
  } | null;
  /** The official list of villages' people; `null` where all are estimates. */
  readonly people: { readonly publisher: string; readonly asOf: string } | null;
  readonly destinations: readonly { readonly name: string; readonly regencies: readonly string[] }[] | null;
  /** How many regencies are on the list of underdeveloped ones on the day `today`. */
  readonly listed: number | null;
  readonly today: string;
  readonly publicUrl: string;
}

/** A part of the page; `id` is its address, the same in every language. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** The page in one language. */
export interface MethodWords {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  /** Stands above everything until the points are official. */
  readonly simulated: string;
  readonly contents: string;
  readonly planner: string;
  readonly figure: Readonly<Record<'label' | 'caption' | 'village' | 'radius' | 'active' | 'inactive', string>>;
  readonly sections: (facts: MethodFacts) => readonly MethodSection[];
}
