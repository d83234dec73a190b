import type { EmbedOptions } from './embed-options.ts';
import { roundPosition } from './find-query.ts';
import { placeLabel } from './place-names.ts';
import type { Place } from './places.ts';

/**
 * What a frame shows of a found place: it keeps to a province, regency or district; it opens on a point; and from a village,
 * a postal code or a position it begins its list, since hardly a village has points of its own.
 */
export function withPlace(
  options: EmbedOptions,
  place: Pick<Place, 'kind' | 'code' | 'name' | 'lon' | 'lat'>,
): EmbedOptions {
  const { kind, code, lon, lat } = place;
  const open = withoutPlace({ ...options, region: null });
  if (kind === 'point') return { ...open, point: code };
  if (kind === 'province' || kind === 'regency' || kind === 'district') return { ...open, region: code };
  return { ...open, find: { ...open.find, origin: roundPosition([lon, lat]), place: placeLabel(place) } };
}

/** The same without what it opens on. */
export function withoutPlace(options: EmbedOptions): EmbedOptions {
  return { ...options, point: null, find: { ...options.find, q: null, origin: null, place: null } };
}
