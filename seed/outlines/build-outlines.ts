import { cellsByRegency } from './cells.ts';
import { cellsOnLand } from './cells-on-land.ts';
import { withoutExclaves } from './exclaves.ts';
import { landOf } from './land.ts';
import { neighbourLand } from './neighbour-land.ts';
import { type OutlineTopology, packOutlines } from './pack-outlines.ts';
import { provinceOf, regionFeatures } from './region-features.ts';
import type { Settlement } from './settlement.ts';
import { simplify, type Tolerance } from './simplify.ts';
import { trustedSites } from './trusted-sites.ts';
import { readWorld } from './world.ts';

const TOLERANCE: Tolerance = { coast: 0.7, border: 1, ring: 0.3 };

/** The outlines of one country at two levels; provinces are drawn with the lines of their regencies. */
export interface Outlines {
  readonly regency: OutlineTopology;
  readonly province: OutlineTopology;
}

/**
 * Outlines of regencies and provinces, computed from settlements and the 1:10 m coast; for drawing only, since about 3 % of
 * the settlements lie outside the simplified outline of their own regency. The same input gives the same output, byte for byte.
 *
 * @param names official name of each regency and province by code
 * @throws when a regency or province that has settlements has no name
 */
export function buildOutlines(settlements: readonly Settlement[], names: ReadonlyMap<string, string>): Outlines {
  requireNames(settlements, names);
  const nameOf = (code: string) => names.get(code) ?? code;
  const world = readWorld();
  const sites = trustedSites(settlements);
  const cells = cellsByRegency(withoutExclaves(sites, world.indonesia));
  const drawn = simplify(cellsOnLand(cells, landOf(world, sites)), TOLERANCE);
  const neighbours = neighbourLand(world);
  return {
    regency: packOutlines(
      regionFeatures(drawn, (regency) => regency, nameOf),
      neighbours,
    ),
    province: packOutlines(regionFeatures(drawn, provinceOf, nameOf), neighbours),
  };
}

function requireNames(settlements: readonly Settlement[], names: ReadonlyMap<string, string>): void {
  const regencies = new Set(settlements.map(({ regency }) => regency));
  const codes = new Set([...regencies].flatMap((regency) => [regency, provinceOf(regency)]));
  const nameless = [...codes].filter((code) => !names.has(code));
  if (nameless.length > 0) throw new Error(`Outlines need a name for each region; none was given for ${nameless}.`);
}
