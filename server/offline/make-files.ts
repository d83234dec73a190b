import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { encodeOutlines } from '../../shared/offline/outlines-file.ts';
import { encodePlaces, type PlacesContent } from '../../shared/offline/places-file.ts';
import { encodePoints, type SavedPoint } from '../../shared/offline/points-file.ts';
import type { SavedFacts } from '../../shared/offline/saved-facts.ts';
import type { OfflineFileName, OutlineLevel } from '../../shared/vocabulary.ts';
import { fileNameOf } from './kept-file.ts';
import type { MadeFile } from './messages.ts';

/** All that the files tell. */
export interface OfflineContent extends PlacesContent {
  readonly facts: SavedFacts;
  readonly points: readonly SavedPoint[];
  /** TopoJSON of each level, as text. */
  readonly topologies: Readonly<Record<OutlineLevel, string>>;
}

/** Writes the files that a browser keeps, compressed in a moment: about a tenth larger than they become by `tighten`. */
export function makeFiles({ facts, points, villages, regions, everydayNames, topologies }: OfflineContent): MadeFile[] {
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  return [
    made('points', encodePoints({ facts, points, villages, regionNames })),
    made('places', encodePlaces({ villages, regions, everydayNames })),
    made('outlines', encodeOutlines(topologies)),
  ];
}

/** The same file, compressed as tightly as it goes. Takes seconds. */
export function tighten(file: MadeFile): MadeFile {
  return { ...file, codings: codingsOf(file.codings.identity, constants.BROTLI_MAX_QUALITY) };
}

function made(name: OfflineFileName, identity: Uint8Array): MadeFile {
  const hash = createHash('sha256').update(identity).digest('hex');
  return { name, fileName: fileNameOf(name, hash), hash, codings: codingsOf(identity, QUICK) };
}

/** Beyond this quality, brotli takes ten times as long. */
const QUICK = 9;

function codingsOf(identity: Uint8Array, quality: number): MadeFile['codings'] {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  return { br: brotliCompressSync(identity, { params }), gzip: gzipSync(identity, { level: 9 }), identity };
}
