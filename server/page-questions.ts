import { api, type Query, type Request, type Response } from '../shared/api.ts';
import type { FirstAnswer } from '../shared/first-answers.ts';
import { type EndpointName, paths } from '../shared/paths.ts';
import { type Asked, answers } from './answers.ts';
import { Failure } from './failures.ts';

/** Asks the endpoints for a page, and notes what was answered so that the page can bring it along. */
export interface Questions {
  readonly ask: <Name extends EndpointName>(name: Name, query: Query<Name>) => Promise<Response<Name>>;
  /** What was answered so far. */
  readonly answered: readonly FirstAnswer[];
}

/** @param asked what the answers are made from; its address is that of the page. */
export function questions(asked: Omit<Asked, 'url'>, publicUrl: string): Questions {
  const answered: FirstAnswer[] = [];
  async function ask<Name extends EndpointName>(name: Name, query: Query<Name>): Promise<Response<Name>> {
    const read = api[name].request.safeParse(query);
    // What a page asks comes from its address: a value that cannot be one is the reader's slip, not ours.
    if (!read.success) throw new Failure(400, 'request', `The address asks ${name} for what it does not take.`);
    const request = read.data as Request<Name>;
    const url = new URL(`${publicUrl}${paths[name]}?${new URLSearchParams(query as Record<string, string>)}`);
    const answer = await answers[name]({ ...asked, url }, request);
    answered.push({ name, query, answer } as FirstAnswer);
    return answer;
  }
  return { ask, answered };
}
