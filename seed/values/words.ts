import { plainName } from '../../shared/search-name.ts';

/** Words by what they mean: exact ones for a whole cell, and words that decide wherever they stand in it. */
export interface Meanings<Value extends string> {
  readonly exact: Readonly<Record<string, Value>>;
  /** In order: the first that occurs decides. Whole words; a blank between two stands for the words one after the other. */
  readonly within: readonly (readonly [words: string, value: Value])[];
}

/** Finds what a cell means; `undefined` when none of the words is in it. */
export function meaningIn<Value extends string>(text: string, { exact, within }: Meanings<Value>): Value | undefined {
  const plain = plainName(text);
  if (Object.hasOwn(exact, plain)) return exact[plain];
  const padded = ` ${plain} `;
  return within.find(([words]) => words.split(',').some((word) => padded.includes(` ${word} `)))?.[1];
}
