import { z } from 'zod';
import { api, type Endpoint } from '../shared/api.ts';
import { FORMATS, type FormatName, requestAs } from '../shared/formats.ts';
import { type EndpointName, paths, SITE_PLAN_EVENTS } from '../shared/paths.ts';
import { problem } from '../shared/problem.ts';

export interface OpenapiParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description: string;
  readonly schema: { readonly type: 'string'; readonly default?: unknown };
}

/** The contract as OpenAPI 3.1. @param serverUrl where this server is reached, without a slash at the end. */
export function openapi(serverUrl: string): object {
  const names = Object.keys(paths) as EndpointName[];
  return {
    openapi: '3.1.1',
    info: {
      title: 'Titik Internet',
      version: '1',
      description:
        'Free internet access points in Indonesia: the nearest ones, places, regions, coverage. The data are simulated, not official locations, until `dataset` says `official`. Positions are WGS84 degrees, longitude first; distances are metres.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    paths: { ...Object.fromEntries(names.flatMap(pathsOf)), [SITE_PLAN_EVENTS]: { get: operationOfEvents() } },
    components: { schemas: { Problem: schemaOf(problem) } },
  };
}

function pathsOf(name: EndpointName): [path: string, item: object][] {
  const endpoint: Endpoint = api[name];
  const path = openapiPath(paths[name]);
  const forms = (endpoint.formats ?? []).map((format): [string, object] => [
    `${path}.${format}`,
    { get: operationOfForm(name, endpoint, format) },
  ]);
  return [[path, { get: operation(name, endpoint) }], ...forms];
}

/** The parameters of an endpoint; all are text in the address. */
export function parametersOf(name: EndpointName, { request }: Pick<Endpoint, 'request'>): OpenapiParameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([parameter, schema]) => {
    const { description = '', default: byDefault } = typeof schema === 'object' ? schema : {};
    const isInPath = paths[name].includes(`:${parameter}`);
    return {
      name: parameter,
      in: isInPath ? 'path' : 'query',
      required: required.includes(parameter),
      description,
      schema: byDefault === undefined ? { type: 'string' } : { type: 'string', default: byDefault },
    };
  });
}

function operation(name: EndpointName, endpoint: Endpoint) {
  const problemAnswer = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters: parametersOf(name, endpoint),
    responses: {
      200: {
        description: endpoint.summary,
        content: { [endpoint.mediaType]: { schema: schemaOf(endpoint.response) } },
      },
      304: { description: 'Unchanged since the ETag that was sent' },
      400: problemAnswer('A parameter is wrong; the document names it and what it accepts'),
      ...(paths[name].includes(':') ? { 404: problemAnswer('There is no such thing') } : {}),
      503: problemAnswer('The database does not answer; try again after the seconds in Retry-After'),
    },
  };
}

/** The same question, answered in another form. */
function operationOfForm(name: EndpointName, endpoint: Endpoint, format: FormatName): object {
  const { mediaType, summary } = FORMATS[format];
  const text = { type: 'string', description: summary };
  const form = {
    ...endpoint,
    request: requestAs(format, endpoint.request),
    summary: `${endpoint.summary}: ${summary}`,
  };
  const described = operation(name, form);
  return {
    ...described,
    operationId: `${name}As${format === 'csv' ? 'Csv' : 'Geojson'}`,
    responses: {
      ...described.responses,
      200: {
        description: form.summary,
        content: { [mediaType]: { schema: format === 'csv' ? text : { type: 'object' } } },
      },
    },
  };
}

/** The site plan once more, told as it is computed. */
function operationOfEvents(): object {
  const { 304: _, ...responses } = operation('sitePlan', api.sitePlan).responses;
  const description =
    'Server-sent events, each with JSON as its data. progress: `phase` (prepare, sites, bound, exact), `done`, `of`. plan: the answer of sitePlan; a later one is better or its certificate tighter. end: the last one. problem: instead of end, when the computation breaks off.';
  return {
    ...operation('sitePlan', api.sitePlan),
    operationId: 'sitePlanEvents',
    summary: `${api.sitePlan.summary}, told while it is computed`,
    responses: {
      ...responses,
      200: { description, content: { 'text/event-stream': { schema: { type: 'string' } } } },
    },
  };
}

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return rest;
}

function openapiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}
