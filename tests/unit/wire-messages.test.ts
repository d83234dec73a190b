import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyLastReady, splitMessages, type WireMessage } from '../../server/db/embedded/wire-messages.ts';

function message(type: string, body: Uint8Array | string = ''): Buffer {
  const bytes = Buffer.from(body);
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes.length + 4);
  return Buffer.concat([Buffer.from(type), length, bytes]);
}

function code(number: number): Buffer {
  const body = Buffer.alloc(4);
  body.writeInt32BE(number);
  return message('', body);
}

const STARTUP = message('', '\u0000\u0003\u0000\u0000user\u0000postgres\u0000\u0000');
const SSL = code(80877103);
const GSS = code(80877104);
const CANCEL = message('', Buffer.from([0x04, 0xd2, 0x16, 0x2e, 0, 0, 0, 1, 0, 0, 0, 2]));
const ready = (state: string) => message('Z', state);

const kinds = (messages: readonly WireMessage[]) => messages.map(({ kind, type }) => type ?? kind);

const anyMessage = fc
  .tuple(fc.constantFrom(...'QPBEDSHCX'), fc.uint8Array({ maxLength: 50 }))
  .map(([type, body]) => message(type, body));

describe('what was received', () => {
  it('is cut at the ends of messages, and the rest waits', () => {
    const whole = Buffer.concat([STARTUP, message('Q', 'select 1\u0000'), message('S')]);
    const { messages, rest } = splitMessages(Buffer.concat([whole, Buffer.from('Q\u0000')]), false);
    expect(kinds(messages)).toEqual(['startup', 'Q', 'S']);
    expect(rest.toString()).toBe('Q\u0000');
  });

  it('before the start may ask for encryption, or to cancel', () => {
    expect(kinds(splitMessages(SSL, false).messages)).toEqual(['ssl']);
    expect(kinds(splitMessages(GSS, false).messages)).toEqual(['ssl']);
    expect(kinds(splitMessages(CANCEL, false).messages)).toEqual(['cancel']);
    expect(kinds(splitMessages(Buffer.concat([SSL, STARTUP, message('X')]), false).messages)).toEqual([
      'ssl',
      'startup',
      'X',
    ]);
  });

  it('is the same however it was divided on its way', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 8 }), fc.array(fc.nat(400), { maxLength: 6 }), (sent, cuts) => {
        const stream = Buffer.concat([STARTUP, ...sent]);
        const places = [...new Set([0, ...cuts.map((cut) => cut % stream.length), stream.length])].sort(
          (a, b) => a - b,
        );
        const got: Buffer[] = [];
        let unread = Buffer.alloc(0);
        let started = false;
        for (const [index, from] of places.slice(0, -1).entries()) {
          const { messages, rest } = splitMessages(
            Buffer.concat([unread, stream.subarray(from, places[index + 1])]),
            started,
          );
          for (const found of messages) {
            if (found.kind === 'startup') started = true;
            if (found.kind === 'startup' || found.kind === 'message') got.push(Buffer.from(found.bytes));
          }
          unread = Buffer.from(rest);
        }
        expect(unread).toHaveLength(0);
        expect(got.map(String)).toEqual([STARTUP, ...sent].map(String));
      }),
      { seed: 7634, numRuns: 500 },
    );
  });

  it('and cannot be read never loops nor throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, started) => {
        const { messages, rest } = splitMessages(Buffer.from(bytes), started);
        expect(messages.length).toBeLessThanOrEqual(bytes.length);
        expect(rest.length).toBeLessThanOrEqual(bytes.length);
      }),
      { seed: 7634, numRuns: 2000 },
    );
    expect(splitMessages(Buffer.from([0x51, 0, 0, 0, 0]), true).messages).toEqual([]);
    expect(splitMessages(Buffer.from([0x51, 0xff, 0xff, 0xff, 0xff]), true).messages).toEqual([]);
  });
});

describe('an answer', () => {
  it('ends in exactly one ReadyForQuery, the last', () => {
    const error = message('E', 'division by zero');
    const { bytes, ready: state } = onlyLastReady(Buffer.concat([error, ready('I'), ready('I')]), true);
    expect(bytes.equals(Buffer.concat([error, ready('I')]))).toBe(true);
    expect(state).toBe('idle');
  });

  it('says whether a transaction is open', () => {
    expect(onlyLastReady(ready('I'), true).ready).toBe('idle');
    expect(onlyLastReady(ready('T'), true).ready).toBe('in-transaction');
    expect(onlyLastReady(ready('E'), true).ready).toBe('in-transaction');
    expect(onlyLastReady(Buffer.concat([ready('T'), ready('I')]), true).ready).toBe('idle');
  });

  it('to a Flush holds none', () => {
    const row = message('D', 'row');
    const { bytes, ready: state } = onlyLastReady(Buffer.concat([row, ready('I')]), false);
    expect(bytes.equals(row)).toBe(true);
    expect(state).toBe('not-ready');
  });

  it('keeps everything else, in its order', () => {
    const part = fc.tuple(fc.constantFrom(...'TDCEZ12ns'), fc.uint8Array({ minLength: 1, maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const all = parts.map(([type, body]) => message(type, type === 'Z' ? 'I' : body));
        const others = all.filter((_, index) => parts[index]?.[0] !== 'Z');
        const last = all.length === others.length ? [] : [ready('I')];
        const { bytes } = onlyLastReady(Buffer.concat(all), true);
        expect(bytes.equals(Buffer.concat([...others, ...last]))).toBe(true);
      }),
      { seed: 7634, numRuns: 500 },
    );
  });
});
