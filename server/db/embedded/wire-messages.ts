/** Frames of PostgreSQL's frontend/backend protocol 3.0 (PostgreSQL documentation, chapter "Message Formats"). */
export type WireMessage =
  | { readonly kind: 'ssl'; readonly type: null }
  | { readonly kind: 'cancel'; readonly type: null }
  | { readonly kind: 'startup'; readonly type: null; readonly bytes: Buffer }
  | { readonly kind: 'message'; readonly type: string; readonly bytes: Buffer };

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const READY_FOR_QUERY = 0x5a;

/**
 * Cuts what was received into whole messages; `rest` waits for more.
 * @param started whether the start-up message has passed: before it, messages carry no type byte.
 */
export function splitMessages(received: Buffer, started: boolean): { messages: WireMessage[]; rest: Buffer } {
  const messages: WireMessage[] = [];
  let typed = started;
  let at = 0;
  for (;;) {
    const header = typed ? 1 : 0;
    if (received.length - at < header + 4) break;
    const end = at + header + received.readInt32BE(at + header);
    if (end <= at + header || received.length < end) break;
    const bytes = received.subarray(at, end);
    const message = typed ? typedMessage(bytes) : untypedMessage(bytes);
    if (message.kind === 'startup') typed = true;
    messages.push(message);
    at = end;
  }
  return { messages, rest: received.subarray(at) };
}

function typedMessage(bytes: Buffer): WireMessage {
  return { kind: 'message', type: String.fromCharCode(bytes[0] ?? 0), bytes };
}

function untypedMessage(bytes: Buffer): WireMessage {
  const code = bytes.length >= 8 ? bytes.readInt32BE(4) : 0;
  if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'ssl', type: null };
  if (code === CANCEL_REQUEST) return { kind: 'cancel', type: null };
  return { kind: 'startup', type: null, bytes };
}

/** An answer of the engine as the protocol wants it, and whether it leaves a transaction open. */
export interface Answer {
  readonly bytes: Buffer;
  readonly ready: 'idle' | 'in-transaction' | 'not-ready';
}

/**
 * Keeps exactly the ReadyForQuery that ends an exchange. After an error in the extended protocol the engine sends one
 * at once and another at the Sync; a client that counts them would hand the next query's rows to the wrong caller.
 * @param whole false when the exchange goes on (a Flush): then no ReadyForQuery belongs there at all.
 */
export function onlyLastReady(answer: Buffer, whole: boolean): Answer {
  const kept: Buffer[] = [];
  let last: Buffer | null = null;
  for (let at = 0; at + 5 <= answer.length; ) {
    const end = at + 1 + answer.readInt32BE(at + 1);
    const message = answer.subarray(at, end);
    if (message[0] === READY_FOR_QUERY) last = message;
    else kept.push(message);
    at = end;
  }
  if (!whole || !last) return { bytes: Buffer.concat(kept), ready: 'not-ready' };
  kept.push(last);
  return { bytes: Buffer.concat(kept), ready: last[5] === 0x49 ? 'idle' : 'in-transaction' };
}
