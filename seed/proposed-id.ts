import { createHash } from 'node:crypto';
import { searchName } from '../shared/search-name.ts';

/** Crockford's base 32: no letter that is taken for a digit. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** What ids that this program gives begin with. */
export const GIVEN = 'TI-';

/**
 * The id of a point whose list gives none, such as `TI-7Q2M0KX9RD`: 50 bits of a hash of its name and its place to about a
 * metre, so that the same point in the next list has the same one.
 */
export function proposeId({
  name,
  lon,
  lat,
}: {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([searchName(name), lon.toFixed(5), lat.toFixed(5)]))
    .digest();
  return GIVEN + Array.from(hash.subarray(0, LENGTH), (byte) => DIGITS[byte & 31]).join('');
}
