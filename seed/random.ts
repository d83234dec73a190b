import { apportion } from './apportion.ts';

/** Numbers from 0 (included) to 1 (excluded), the same sequence on every machine. */
export type Random = () => number;

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, integer arithmetic only. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to `count` − 1. */
export function randomIndex(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** The items in random order (Fisher–Yates); the given list stays as it is. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const shuffle = [...items];
  for (let last = shuffle.length - 1; last > 0; last -= 1) {
    const chosen = randomIndex(random, last + 1);
    const moved = shuffle[last] as Item;
    shuffle[last] = shuffle[chosen] as Item;
    shuffle[chosen] = moved;
  }
  return shuffle;
}

/** Weights of the values that something can take. */
export type Weights<Value> = readonly (readonly [value: Value, weight: number])[];

/** `count` values in random order, each as often as its weight says, to the nearest whole number. */
export function dealt<Value>(random: Random, count: number, weights: Weights<Value>): Value[] {
  const quotas = apportion(
    count,
    weights.map(([, weight]) => weight),
  );
  const values = weights.flatMap(([value], index) => Array.from({ length: quotas[index] ?? 0 }, () => value));
  return shuffled(random, values);
}

/** One value, drawn by weight. */
export function drawn<Value>(random: Random, weights: Weights<Value>): Value {
  let rest = random() * weights.reduce((all, [, weight]) => all + weight, 0);
  for (const [value, weight] of weights) {
    rest -= weight;
    if (rest < 0) return value;
  }
  const last = weights.at(-1);
  if (!last) throw new RangeError('There is nothing to draw from.');
  return last[0];
}
