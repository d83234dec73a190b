import type { z } from 'zod';
import { numberFromText } from '../../shared/lon-lat.ts';
import { badRequest } from '../failures.ts';

/** The longest text of a faulty value that is repeated in the answer. */
const LONGEST_ECHO = 100;
/** How many faults are told at once: an address of 16 kB may hold thousands. */
const MOST_FAULTS = 20;

type Fault = Parameters<typeof badRequest>[0][number];

/**
 * Reads the parameters of an address by the schema of its endpoint.
 * @param pathParameters those that stand in the path, decoded.
 * @param search the query as it stands in the address, with its question mark.
 * @throws Failure 400 that names each faulty parameter, its value and what would be accepted.
 */
export function readRequest<Schema extends z.ZodObject>(
  schema: Schema,
  pathParameters: Readonly<Record<string, string>>,
  search: string,
): z.output<Schema> {
  const known = Object.keys(schema.shape);
  const given: Record<string, string> = { ...pathParameters };
  const faults = malformed(search);
  for (const [parameter, value] of new URLSearchParams(search)) {
    if (!known.includes(parameter) || parameter in pathParameters) {
      faults.push({ parameter: echo(parameter), value: echo(value), accepted: acceptedNames(known, pathParameters) });
    } else if (parameter in given) {
      faults.push({ parameter, value: echo(value), accepted: 'to be given once' });
    } else given[parameter] = value;
  }
  const read = schema.safeParse(given);
  if (read.success && faults.length === 0) return read.data;
  for (const issue of read.error?.issues ?? []) {
    const parameter = String(issue.path[0] ?? '');
    const value = given[parameter];
    faults.push({
      parameter,
      value: value === undefined ? null : echo(value),
      accepted:
        value === undefined
          ? `a value: ${meaningOf(schema, parameter) ?? issue.message}`
          : (hint(parameter, value, given) ?? issue.message),
    });
  }
  throw badRequest(faults.slice(0, MOST_FAULTS));
}

/** Parts that no program can have meant: a lone percent sign, or bytes that are no UTF-8. Reading on would put U+FFFD for them. */
function malformed(search: string): Fault[] {
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => !isDecodable(pair));
  return pairs.map((pair) => {
    const [parameter = '', value = ''] = pair.split(/=(.*)/s);
    return {
      parameter: echo(parameter),
      value: echo(value),
      accepted: 'UTF-8 text, percent-encoded (% itself as %25)',
    };
  });
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Latitude and longitude are often swapped; where exchanging them helps, the remedy says so. */
function hint(parameter: string, value: string, given: Readonly<Record<string, string>>): string | undefined {
  if (parameter !== 'lat') return undefined;
  const [lat, lon] = [numberFromText(value), numberFromText(given.lon ?? '')];
  if (lat === undefined || lon === undefined || Math.abs(lat) > 180 || Math.abs(lon) > 90) return undefined;
  return `degrees of latitude between -90 and 90; lon and lat look swapped, try lon=${echo(value)}&lat=${echo(given.lon ?? '')}`;
}

function meaningOf(schema: z.ZodObject, parameter: string): string | undefined {
  const field: unknown = schema.shape[parameter];
  const text = typeof field === 'object' && field !== null && 'description' in field ? field.description : undefined;
  return typeof text === 'string' ? text : undefined;
}

function acceptedNames(known: readonly string[], path: Readonly<Record<string, string>>): string {
  const names = known.filter((name) => !(name in path));
  return names.length === 0 ? 'no parameters' : `only the parameters ${names.join(', ')}`;
}

function echo(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
