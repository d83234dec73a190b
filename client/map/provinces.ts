import { call } from '../api.ts';
import type { NamedArea } from './names.ts';
import { boxAround, type Outlines } from './outlines.ts';
import { toWorld, type World } from './world.ts';

/** Between these zooms provinces are named: above them regencies are. */
export const PROVINCES_FROM = 5.5;
export const PROVINCES_TO = 8;

export interface ProvinceStore {
  readonly provinces: (outlines: Outlines) => readonly NamedArea[];
  readonly want: () => void;
  readonly remove: () => void;
}

interface Province {
  readonly code: string;
  readonly name: string;
  readonly label: World;
}

/** The provinces' names, asked for once when the map is at their scale; `changed` announces them. */
export function createProvinceStore(changed: () => void): ProvinceStore {
  const ending = new AbortController();
  let known: readonly Province[] = [];
  let areas: { readonly of: Outlines; readonly list: readonly NamedArea[] } | undefined;
  let isAsked = false;

  async function ask() {
    isAsked = true;
    try {
      const { regions } = await call('listRegions', { level: 'province' }, ending.signal);
      known = regions.map(({ code, name, lon, lat }) => ({ code, name, label: toWorld([lon, lat]) }));
      areas = undefined;
      changed();
    } catch {
      // The map is whole without names; the next move asks again.
      isAsked = false;
    }
  }

  return {
    provinces(outlines) {
      if (areas?.of !== outlines)
        areas = { of: outlines, list: known.flatMap((province) => areaOf(province, outlines)) };
      return areas.list;
    },
    want() {
      if (!isAsked) void ask();
    },
    remove: () => ending.abort(),
  };
}

/** A province covers what its regencies cover. */
function areaOf({ code, name, label }: Province, { regions }: Outlines): NamedArea[] {
  const own = regions.filter((region) => region.code.startsWith(`${code}.`));
  if (own.length === 0) return [];
  return [{ name, label, rings: own.flatMap(({ rings }) => rings), box: boxAround(own) }];
}
