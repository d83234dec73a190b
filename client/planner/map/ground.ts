import type { OutlineLevel } from '../../../shared/vocabulary.ts';
import { loadOutlines } from '../../map/load-outlines.ts';
import {
  type EdgeKind,
  edgesOf,
  type Line,
  type OutlinedRegion,
  type Outlines,
  readOutlines,
} from '../../map/outlines.ts';

/** The outlines of one level, with the edges of any of its regions. */
export interface Ground {
  readonly outlines: Outlines;
  readonly regions: ReadonlyMap<string, OutlinedRegion>;
  /** The edges of these regions, each once. The last answer of each kind is kept. */
  readonly edges: (codes: readonly string[], kind: EdgeKind) => readonly Line[];
}

interface Source {
  ground: Ground | null;
  readonly waiting: Set<(ground: Ground) => void>;
  giveUp: () => void;
}

/** The codes of the regions that a region of any level above covers, or its own. */
export function codesWithin({ regions }: Pick<Ground, 'regions'>, code: string): string[] {
  return [...regions.keys()].filter((each) => each === code || each.startsWith(`${code}.`));
}

/** Read once for all maps of the page: two of them stand side by side in a comparison. */
const sources = new Map<OutlineLevel, Source>();

/** Hands over the ground of a level as soon as it is there. Gives a function that waits no longer. */
export function awaitGround(level: OutlineLevel, came: (ground: Ground) => void): () => void {
  const source = sources.get(level) ?? start(level);
  if (source.ground) {
    came(source.ground);
    return () => undefined;
  }
  source.waiting.add(came);
  return function stopWaiting() {
    source.waiting.delete(came);
    if (source.ground || source.waiting.size > 0) return;
    source.giveUp();
    sources.delete(level);
  };
}

function start(level: OutlineLevel): Source {
  const source: Source = { ground: null, waiting: new Set(), giveUp: () => undefined };
  sources.set(level, source);
  source.giveUp = loadOutlines(level, (topology) => {
    const outlines = readOutlines(topology);
    const ground: Ground = {
      outlines,
      regions: new Map(outlines.regions.map((region) => [region.code, region])),
      edges: keepLast((codes, kind) => edgesOf(topology, (code) => codes.has(code), kind)),
    };
    source.ground = ground;
    for (const came of source.waiting) came(ground);
    source.waiting.clear();
  });
  return source;
}

function keepLast(find: (codes: ReadonlySet<string>, kind: EdgeKind) => readonly Line[]): Ground['edges'] {
  const kept = new Map<EdgeKind, { readonly key: string; readonly lines: readonly Line[] }>();
  return function edges(codes, kind) {
    const key = codes.join();
    const last = kept.get(kind);
    if (last?.key === key) return last.lines;
    const lines = find(new Set(codes), kind);
    kept.set(kind, { key, lines });
    return lines;
  };
}
