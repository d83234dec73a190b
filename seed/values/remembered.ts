/** More different texts than this have no end; they are read anew each time. */
const MOST = 10_000;

/** The same reader, quicker for texts that a list repeats: a status, a day, a kind of place. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size < MOST) known.set(text, value);
    return value;
  };
}
