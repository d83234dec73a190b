import { JSONParser } from '@streamparser/json';
import { FileFault } from './file-fault.ts';
import type { Encoding } from './inspect-file.ts';
import { type OnBytes, textPieces } from './text-pieces.ts';

/** A feature as it stands in a file; anything may be in it. */
export interface RawFeature {
  readonly id: unknown;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The longest feature, in characters: the outline of a province in every detail. */
const LONGEST_FEATURE = 64_000_000;

/**
 * The features of a GeoJSON collection one by one, or the objects of a plain list, whose values then are the properties.
 * @throws FileFault for text that is no JSON, or JSON without features.
 */
export async function* jsonFeatures(path: string, encoding: Encoding, onBytes: OnBytes): AsyncGenerator<RawFeature> {
  let parser: JSONParser | null = null;
  let found: RawFeature[] = [];
  let count = 0;
  let pending = 0;
  for await (const piece of textPieces(path, encoding, onBytes)) {
    parser ??= createParser(piece.trimStart().startsWith('[') ? '$.*' : '$.features.*', (value) =>
      found.push(featureOf(value)),
    );
    try {
      parser.write(piece);
    } catch (error) {
      throw error instanceof FileFault ? error : notJson(count + found.length, error);
    }
    pending = found.length > 0 ? 0 : pending + piece.length;
    if (pending > LONGEST_FEATURE)
      throw new FileFault(`Feature ${count + 1} does not end within ${LONGEST_FEATURE} characters.`);
    count += found.length;
    yield* found;
    found = [];
  }
  if (!parser?.isEnded) throw notJson(count, new Error('it ends in the middle'));
  if (count === 0)
    throw new FileFault(
      'There are no features in this file. GeoJSON is {"type": "FeatureCollection", "features": [...]}.',
    );
}

function createParser(path: string, onValue: (value: unknown) => void): JSONParser {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  parser.onValue = ({ value }) => onValue(value);
  return parser;
}

function featureOf(value: unknown): RawFeature {
  if (!isObject(value)) throw new FileFault('The list holds something that is no feature.');
  if (value.type !== 'Feature') return { id: null, geometry: null, properties: value };
  const { id, geometry, properties } = value;
  return { id, geometry, properties: isObject(properties) ? properties : {} };
}

function notJson(count: number, error: unknown): FileFault {
  const reason = error instanceof Error ? error.message : String(error);
  return new FileFault(`The file begins like JSON, but is none after feature ${count}: ${reason.slice(0, 200)}`);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
