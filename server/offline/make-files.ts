import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { encodePlaces, type PlacesContent } from '../../shared/offline/places-file.ts';
import { encodePoints, type SavedPoint } from '../../shared/offline/points-file.ts';
import type { SavedFacts } from '../../shared/offline/saved-facts.ts';
import type { OfflineFileName, OutlineLevel } from '../../shared/vocabulary.ts';
import type { MadeFile } from './messages.ts';

/** All that the files tell. */
export interface OfflineContent extends PlacesContent {
  readonly facts: SavedFacts;
  readonly points: readonly SavedPoint[];
  /** TopoJSON of each level, as text. */
  readonly topologies: Readonly<Record<OutlineLevel, string>>;
}

/** Makes the files that a browser keeps, compressed as tightly as it goes. Takes seconds. */
export function makeFiles({ facts, points, villages, regions, everydayNames, topologies }: OfflineContent): MadeFile[] {
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  const outlines = `{"province":${topologies.province},"regency":${topologies.regency}}`;
  return [
    made('points', 'bin', encodePoints({ facts, points, villages, regionNames })),
    made('places', 'bin', encodePlaces({ villages, regions, everydayNames })),
    made('outlines', 'json', new TextEncoder().encode(outlines)),
  ];
}

function made(name: OfflineFileName, ending: string, identity: Uint8Array): MadeFile {
  const hash = createHash('sha256').update(identity).digest('hex');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const codings = { br: brotliCompressSync(identity, { params }), gzip: gzipSync(identity, { level: 9 }), identity };
  return { name, fileName: `${name}-${hash.slice(0, 16)}.${ending}`, hash, codings };
}
