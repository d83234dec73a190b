import type { Query, Response } from '../../shared/api.ts';
import type { EndpointName } from '../../shared/paths.ts';
import { NotSaved, NotThere } from './failures.ts';
import { savedAnswer } from './saved-answers.ts';

/** The answer of what is saved on this device, for a server that does not answer; null when there is none. Throws as `savedAnswer`. */
export async function answerInstead<Name extends EndpointName>(
  name: Name,
  query: Query<Name>,
): Promise<Response<Name> | null> {
  try {
    return await savedAnswer(name, query);
  } catch (error) {
    if (error instanceof NotSaved || error instanceof NotThere) throw error;
    return null;
  }
}
