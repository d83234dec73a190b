import { setImmediate } from 'node:timers/promises';

/** So many items of an array are written at a time: some milliseconds of work, whatever they hold. */
const ITEMS = 2000;

/** Writes an answer as JSON.stringify does, but lets other requests go on between the pieces of its long arrays. */
export async function jsonInPieces(answer: object): Promise<string> {
  const fields: string[] = [];
  for (const [name, value] of Object.entries(answer)) {
    const text = Array.isArray(value) && value.length > ITEMS ? await arrayInPieces(value) : JSON.stringify(value);
    // A field that JSON has no word for is left out.
    if (text !== undefined) fields.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${fields.join(',')}}`;
}

async function arrayInPieces(items: readonly unknown[]): Promise<string> {
  const pieces: string[] = [];
  for (let start = 0; start < items.length; start += ITEMS) {
    pieces.push(JSON.stringify(items.slice(start, start + ITEMS)).slice(1, -1));
    await setImmediate();
  }
  return `[${pieces.join(',')}]`;
}
