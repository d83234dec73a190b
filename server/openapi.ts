import { z } from 'zod';
import { api, type Endpoint } from '../shared/api.ts';
import { type EndpointName, paths } from '../shared/paths.ts';
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
        'Free internet access points in Indonesia: the nearest ones, places, regions. The data are simulated, not official locations, until `dataset` says `official`. Positions are WGS84 degrees, longitude first; distances are metres.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    paths: Object.fromEntries(names.map((name) => [openapiPath(paths[name]), { get: operation(name, api[name]) }])),
    components: { schemas: { Problem: schemaOf(problem) } },
  };
}

/** The parameters of an endpoint; all are text in the address. */
export function parametersOf(name: EndpointName, { request }: Endpoint): OpenapiParameter[] {
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

function operation(name: EndpointName, endpoint: Endpoint): object {
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

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return rest;
}

function openapiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}
