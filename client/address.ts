import type { Query } from '../shared/api.ts';
import { type EndpointName, paths } from '../shared/paths.ts';

/**
 * The address of a call: `:name` in the path is taken from the query by its name, the rest becomes parameters.
 * Absent and undefined values are left out. Throws a `TypeError` when a path parameter is missing.
 */
export function addressOf<Name extends EndpointName>(name: Name, query: Query<Name>): string {
  const left = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (typeof value === 'string') left.set(key, value);
  const path = paths[name].replace(/:(\w+)/g, (_, key: string) => {
    const value = left.get(key);
    if (value === null) throw new TypeError(`${name} needs ${key}`);
    left.delete(key);
    return encodeURIComponent(value);
  });
  const parameters = left.toString();
  return parameters === '' ? path : `${path}?${parameters}`;
}
