import type { Query, Response } from './api.ts';
import type { EndpointName } from './paths.ts';

/** An answer that a page brings with it, so that the app need not ask for what is on the page already. */
export type FirstAnswer = {
  [Name in EndpointName]: { readonly name: Name; readonly query: Query<Name>; readonly answer: Response<Name> };
}[EndpointName];

/** The id of the element that holds them, as JSON. */
export const FIRST_ANSWERS = 'titik-answers';
