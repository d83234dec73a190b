import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMBED_MESSAGE, fromFrame, HELLO, HIGHEST_FRAME, heightMessage, isHello } from '../../shared/embed-messages.ts';

const source = {};
const origin = 'https://titik.example.id';
const receive = (data: unknown, from: { source?: unknown; origin?: string } = {}) =>
  fromFrame({ data, origin, source, ...from }, { source, origin });

describe('a frame', () => {
  it('is heard when it says its height, or that it has none of its own', () => {
    expect(receive(heightMessage(431.2))).toEqual(heightMessage(432));
    expect(receive(heightMessage(null))?.height).toBeNull();
    expect(heightMessage(1e9).height).toBe(HIGHEST_FRAME);
    expect(heightMessage(0).height).toBe(1);
  });

  it.each([
    ['another window', { source: {} }],
    ['no window', { source: null }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that begins alike', { origin: `${origin}.evil.example` }],
    ['a sandbox', { origin: 'null' }],
  ])('is not mixed up with %s', (_, from) => {
    expect(receive(heightMessage(400), from)).toBeNull();
  });

  const strange: [string, unknown][] = [
    ['another type', { ...heightMessage(400), type: 'other' }],
    ['another version', { ...heightMessage(400), version: 2 }],
    ['another name', { ...heightMessage(400), name: 'width' }],
    ['a text', JSON.stringify(heightMessage(400))],
    ...[-1, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, HIGHEST_FRAME + 1, '400', '1px;color:red', {}, undefined].map(
      (height): [string, unknown] => [`the height ${height}`, { ...heightMessage(400), height }],
    ),
  ];

  it.each(strange)('is not heard when it says %s', (_, data) => {
    expect(receive(data)).toBeNull();
  });

  it('is heard with a whole height within bounds or not at all, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (data, height) => {
        for (const one of [data, { type: EMBED_MESSAGE, version: 1, name: 'height', height }]) {
          const heard = receive(one)?.height ?? 1;
          expect(Number.isInteger(heard) && heard > 0 && heard <= HIGHEST_FRAME).toBe(true);
        }
      }),
    );
  });
});

describe('the page round a frame', () => {
  it('is answered when it says hello, whatever its origin, but nobody else is', () => {
    expect(isHello({ data: HELLO, origin: 'https://kota.go.id', source }, source)).toBe(true);
    expect(isHello({ data: HELLO, origin, source: {} }, source)).toBe(false);
    expect(isHello({ data: { ...HELLO, version: 2 }, origin, source }, source)).toBe(false);
    expect(isHello({ data: HELLO, origin, source: null }, null)).toBe(false);
  });
});
