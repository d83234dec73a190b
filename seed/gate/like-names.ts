import { distance } from 'fastest-levenshtein';

/** Letters in which two like names may differ, as a share of the longer. */
const SHARE_OF_LETTERS = 0.15;
const FIGURE = /\d|^[ivx]+$/;

/**
 * True when two names, as `plainName` gives them, may be those of one place: the same figures ("SDN 1" is not "SDN 2"), and the
 * same letters but for a slip, or all words of the one in the other.
 */
export function areLikeNames(one: string, other: string): boolean {
  if (one === other) return true;
  const words = one.split(' ');
  const others = other.split(' ');
  if (figuresIn(words) !== figuresIn(others)) return false;
  const [letters, otherLetters] = [words.join(''), others.join('')];
  const longest = Math.max(letters.length, otherLetters.length);
  if (distance(letters, otherLetters) <= Math.floor(longest * SHARE_OF_LETTERS)) return true;
  const [fewer, more] = words.length < others.length ? [words, others] : [others, words];
  return fewer.length >= 3 && fewer.every((word) => more.includes(word));
}

function figuresIn(words: readonly string[]): string {
  return words
    .filter((word) => FIGURE.test(word))
    .map((word) => word.replace(/^0+(?=\d)/, ''))
    .sort()
    .join(' ');
}
