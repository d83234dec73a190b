import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openapi, parametersOf } from '../../server/openapi.ts';
import { api, type Endpoint } from '../../shared/api.ts';
import { type EndpointName, paths, SITE_PLAN_EVENTS } from '../../shared/paths.ts';

const committed = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));

describe('the description of the API', () => {
  it('in the repository is that of the contract; if not: npm run openapi', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(openapi('http://localhost:8080'))));
  });

  it('names every endpoint, its parameters and their place', () => {
    const forms = Object.values<Endpoint>(api).flatMap(({ formats }) => formats ?? []);
    // One more tells a site plan while it is computed.
    expect(Object.keys(committed.paths)).toHaveLength(Object.keys(paths).length + forms.length + 1);
    for (const name of Object.keys(paths) as EndpointName[]) {
      const { get } = committed.paths[paths[name].replace(/:(\w+)/g, '{$1}')];
      expect(get.operationId).toBe(name);
      expect(get.parameters.map((parameter: { name: string }) => parameter.name)).toEqual(
        Object.keys(api[name].request.shape),
      );
      for (const parameter of parametersOf(name, api[name])) {
        expect(parameter.in).toBe(paths[name].includes(`:${parameter.name}`) ? 'path' : 'query');
        expect(parameter.description, `${name} ${parameter.name}`).not.toBe('');
      }
      expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['200', '304', '400', '503']));
    }
  });

  it('names the stream of a site plan, which takes what the plan takes', () => {
    const { get } = committed.paths[SITE_PLAN_EVENTS];
    expect(get.parameters).toEqual(committed.paths[paths.sitePlan].get.parameters);
    expect(Object.keys(get.responses['200'].content)).toEqual(['text/event-stream']);
    expect(Object.keys(get.responses)).toEqual(['200', '400', '503']);
  });

  it('says what is needed and what stands where nothing is given', () => {
    const { parameters } = committed.paths['/api/v1/points/nearest'].get;
    const byName = Object.fromEntries(parameters.map((parameter: { name: string }) => [parameter.name, parameter]));
    expect(byName.lon).toMatchObject({ required: true });
    expect(byName.limit).toMatchObject({ required: false });
    expect(byName.category).toMatchObject({ required: false });
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(committed).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const found = reference.split('/').reduce((node, key) => node?.[key], committed);
      expect(found, reference).toBeDefined();
    }
  });
});
