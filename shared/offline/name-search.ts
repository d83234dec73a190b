/** Names are looked through as one long text, each between two line breaks: far quicker than one name after the other. */
export interface NameSearch {
  /** Places in the list of the names that are this text. */
  readonly equal: (text: string) => number[];
  /** Places in the list of the names that begin so, or of which a further word does where that is asked for; rising. */
  readonly beginning: (text: string, innerWords: boolean) => number[];
  /** Names that share three tenths or more of their trigrams with a text. */
  readonly like: (text: string) => Likeness[];
}

export interface Likeness {
  readonly index: number;
  /** Trigrams of both over trigrams of either, as PostgreSQL's pg_trgm counts them, in single precision. */
  readonly similarity: number;
}

/** pg_trgm's own threshold. */
const LIKE_ENOUGH = 0.3;
/** Six bits a letter. */
const TRIGRAMS = 1 << 18;

/** @param names in lower case, without marks and punctuation, words separated by single blanks. */
export function createNameSearch(names: readonly string[]): NameSearch {
  const text = `\n${names.join('\n')}\n`;
  const starts = new Uint32Array(names.length);
  let start = 1;
  for (const [index, name] of names.entries()) {
    starts[index] = start;
    start += name.length + 1;
  }
  let seen: Int32Array | null = null;

  return {
    equal: (name) => found(`\n${name}\n`),
    beginning(beginning, innerWords) {
      const first = found(`\n${beginning}`);
      if (!innerWords) return first;
      return [...new Set([...first, ...found(` ${beginning}`)])].sort((a, b) => a - b);
    },
    like(asked) {
      seen ??= new Int32Array(TRIGRAMS).fill(-1);
      const isAsked = new Uint8Array(TRIGRAMS);
      const of = trigramsOf(asked);
      for (const trigram of of) isAsked[trigram] = 1;
      const like: Likeness[] = [];
      seen.fill(-1);
      for (const [index, name] of names.entries()) {
        const { count, shared } = countTrigrams(name, index, seen, isAsked);
        const similarity = Math.fround(shared / (count + of.size - shared));
        if (similarity >= LIKE_ENOUGH) like.push({ index, similarity });
      }
      return like;
    },
  };

  function found(part: string): number[] {
    const indexes: number[] = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const index = nameAt(at + 1);
      if (indexes[indexes.length - 1] !== index) indexes.push(index);
    }
    return indexes;
  }

  /** The name that a place in the text lies in, by halving. */
  function nameAt(at: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function trigramsOf(name: string): Set<number> {
  const trigrams = new Set<number>();
  eachTrigram(name, (trigram) => trigrams.add(trigram));
  return trigrams;
}

/** How many different trigrams a name has, and how many of them were asked for; `seen` holds the last name that had each. */
function countTrigrams(name: string, index: number, seen: Int32Array, isAsked: Uint8Array) {
  let count = 0;
  let shared = 0;
  eachTrigram(name, (trigram) => {
    if (seen[trigram] === index) return;
    seen[trigram] = index;
    count += 1;
    shared += isAsked[trigram] as number;
  });
  return { count, shared };
}

/** As pg_trgm takes them: each word with two blanks before it and one after. */
function eachTrigram(name: string, tell: (trigram: number) => void): void {
  let last = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = letterAt(name, at);
    if (letter === 0) {
      if (last !== 0) tell(last << 6);
      last = 0;
      continue;
    }
    tell((last << 6) | letter);
    last = ((last << 6) | letter) & 0xfff;
  }
  if (last !== 0) tell(last << 6);
}

/** A blank is 0, letters and digits are 1 to 36; what is rarer shares numbers. */
function letterAt(name: string, at: number): number {
  const code = name.charCodeAt(at);
  if (code === 32) return 0;
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return 37 + (code % 27);
}
