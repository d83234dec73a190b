import fc from 'fast-check';
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { addressOf } from '../../client/address.ts';
import { ApiProblem, call, Unreachable } from '../../client/api.ts';
import { failureKind, isMissing } from '../../client/failure.ts';
import type { Response as Answer } from '../../shared/api.ts';

const answering = (body: string, init: ResponseInit) => vi.fn(async () => new Response(body, init));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address of a call', () => {
  it('puts path parameters into the path and the rest behind it', () => {
    expect(addressOf('getPoint', { id: 'SIM 1/2' })).toBe('/api/v1/points/SIM%201%2F2');
    expect(addressOf('nearestPoints', { lon: '123.7', lat: '-10.1' })).toBe(
      '/api/v1/points/nearest?lon=123.7&lat=-10.1',
    );
    expect(addressOf('dataset', {})).toBe('/api/v1/dataset');
  });

  it('keeps every text whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (q) => {
        const url = new URL(addressOf('findPlaces', { q }), 'https://titik.example');
        expect(url.searchParams.get('q')).toBe(q);
      }),
    );
  });
});

describe('a call', () => {
  it('gives the answer, typed by the contract', async () => {
    vi.stubGlobal('fetch', answering('{"regions":[]}', { status: 200 }));
    const answer = await call('listRegions', { level: 'province' });
    expectTypeOf(answer).toEqualTypeOf<Answer<'listRegions'>>();
    expect(answer).toEqual({ regions: [] });
  });

  it('carries the problem document of a refusal', async () => {
    const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail: 'There is no access point X.' };
    const headers = { 'content-type': 'application/problem+json' };
    vi.stubGlobal('fetch', answering(JSON.stringify(problem), { status: 404, headers }));
    const error = await call('getPoint', { id: 'X' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toHaveProperty('problem', problem);
    expect(isMissing(error)).toBe(true);
  });

  it('knows the status when a proxy answers with a page of its own', async () => {
    vi.stubGlobal(
      'fetch',
      answering('<h1>Bad gateway</h1>', { status: 503, headers: { 'content-type': 'text/html' } }),
    );
    const error = await call('dataset', {}).catch((reason: unknown) => reason);
    expect(error).toHaveProperty('problem.status', 503);
    expect(failureKind(error)).toBe('busy');
  });

  it.each([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an answer cut off', async () => new Response('{"regions":[', { status: 200 })],
  ])('is unreachable with %s', async (_, fetching) => {
    vi.stubGlobal('fetch', vi.fn(fetching));
    await expect(call('listRegions', {})).rejects.toBeInstanceOf(Unreachable);
  });

  it('that its caller gave up ends as an abort, not as a failure', async () => {
    const giveUp = new AbortController();
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const asked = call('dataset', {}, giveUp.signal);
    giveUp.abort();
    await expect(asked).rejects.toHaveProperty('name', 'AbortError');
  });
});
