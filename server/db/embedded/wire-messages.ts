/** Frames of PostgreSQL's frontend/backend protocol 3.0 (PostgreSQL documentation, chapter "Message Formats"). */
export type WireMessage =
  | { readonly kind: 'ssl'; readonly type: null }
  | { readonly kind: 'cancel'; readonly type: null }
  | { readonly kind: 'startup'; readonly type: null; readonly bytes: Uint8Array }
  | { readonly kind: 'message'; readonly type: string; readonly bytes: Uint8Array };

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;

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
    const bytes = new Uint8Array(received.subarray(at, end));
    const message = typed ? typedMessage(bytes) : untypedMessage(received, at, bytes);
    if (message.kind === 'startup') typed = true;
    messages.push(message);
    at = end;
  }
  return { messages, rest: received.subarray(at) };
}

function typedMessage(bytes: Uint8Array): WireMessage {
  return { kind: 'message', type: String.fromCharCode(bytes[0] ?? 0), bytes };
}

function untypedMessage(received: Buffer, at: number, bytes: Uint8Array): WireMessage {
  const code = bytes.length >= 8 ? received.readInt32BE(at + 4) : 0;
  if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'ssl', type: null };
  if (code === CANCEL_REQUEST) return { kind: 'cancel', type: null };
  return { kind: 'startup', type: null, bytes };
}

export const READY_FOR_QUERY_LENGTH = 6;

/** True when an answer ends with ReadyForQuery outside a transaction: `Z`, length 5, status `I`. */
export function isReadyForQuery(answer: Uint8Array): boolean {
  const end = answer.subarray(-READY_FOR_QUERY_LENGTH);
  return (
    end.length === READY_FOR_QUERY_LENGTH &&
    end[0] === 0x5a &&
    end[4] === 5 &&
    end[5] === 0x49 &&
    !end[1] &&
    !end[2] &&
    !end[3]
  );
}
