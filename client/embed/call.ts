import type { Query, Response } from '../../shared/api.ts';
import type { EndpointName } from '../../shared/paths.ts';
import { addressOf } from '../address.ts';

/**
 * In a frame this stands in place of the app's `call`, for the map's code: it asks the server and nobody else, since nothing is
 * kept in a frame on another site. Rejects when no answer came.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  query: Query<Name>,
  signal?: AbortSignal,
): Promise<Response<Name>> {
  const answer = await fetch(addressOf(name, query), { credentials: 'omit', ...(signal && { signal }) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Response<Name>;
}
