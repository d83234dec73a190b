import { type FindQuery, roundPosition } from './find-query.ts';
import { placeLabel } from './place-names.ts';
import type { Place } from './places.ts';
import { radiusAround } from './radius.ts';

/** How many places are offered for a text. */
export const PLACES_OFFERED = 8;

/** What a place found for a text makes of the search: distances from its middle, for a whole region farther than for a village. */
export function atPlace(place: Place, find: FindQuery): FindQuery {
  const whole = place.kind === 'province' || place.kind === 'regency';
  return {
    ...find,
    origin: roundPosition([place.lon, place.lat]),
    place: place.kind === 'coordinate' ? null : placeLabel(place),
    radius: whole && place.bbox ? radiusAround(place.bbox, find.radius) : find.radius,
  };
}
