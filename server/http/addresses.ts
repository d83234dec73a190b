import { api, type CachePolicy, type Endpoint } from '../../shared/api.ts';
import { FORMATS, type FormatName, requestAs } from '../../shared/formats.ts';
import { type EndpointName, paths } from '../../shared/paths.ts';
import { type Asked, answers } from '../answers.ts';
import { forms } from '../forms.ts';
import { jsonInPieces } from './json-in-pieces.ts';

type Answer = (asked: Asked, request: unknown) => Promise<object>;
type Form = (
  answer: unknown,
  context: { asked: Asked; request: unknown; options: unknown },
) => string | Promise<string>;

/** One address and how it is answered. */
export interface Served {
  readonly path: string;
  readonly request: Endpoint['request'];
  readonly cache: CachePolicy;
  readonly daily: boolean | undefined;
  readonly mediaType: string;
  /** How long the answer may take, in milliseconds. */
  readonly patience: number | undefined;
  readonly write: (asked: Asked, input: unknown) => Promise<string>;
}

/** An endpoint has one address, and one more for each of its further forms. */
export function addressesOf(name: EndpointName): Served[] {
  const { request, cache, daily, mediaType, patience, formats = [] }: Endpoint = api[name];
  const answer = answers[name] as Answer;
  const write = async (asked: Asked, input: unknown) => jsonInPieces(await answer(asked, input));
  return [
    { path: paths[name], request, cache, daily, mediaType, patience, write },
    ...formats.map((format) => addressOfForm(name, format)),
  ];
}

function addressOfForm(name: EndpointName, format: FormatName): Served {
  const { request, cache, daily, patience }: Endpoint = api[name];
  const { options: optionsSchema, mediaType } = FORMATS[format];
  const answer = answers[name] as Answer;
  const form = (forms[format] as Partial<Record<EndpointName, Form>>)[name];
  if (!form) throw new Error(`${name} has no form ${format}.`);
  return {
    path: `${paths[name]}.${format}`,
    request: requestAs(format, request),
    cache,
    daily,
    mediaType,
    patience,
    write: async (asked, input) => {
      const options = optionsSchema.strip().parse(input);
      return form(await answer(asked, input), { asked, request: input, options });
    },
  };
}
