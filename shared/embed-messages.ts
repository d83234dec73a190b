// What a frame and the page round it tell each other. Neither trusts what it cannot check.

/** How both sides know that a message is theirs. */
export const EMBED_MESSAGE = 'titik-internet';
/** Another number is another language; a side that does not speak it is silent. */
export const EMBED_VERSION = 1;
/** CSS pixels: no frame of ours grows beyond it, whatever it is told. */
export const HIGHEST_FRAME = 20_000;

/** From the frame: how high its content is, in CSS pixels; null: it fills whatever height it is given. */
export interface FrameMessage {
  readonly type: typeof EMBED_MESSAGE;
  readonly version: typeof EMBED_VERSION;
  readonly name: 'height';
  readonly height: number | null;
}

/** From the page round it: what was said before I listened? */
export interface HostMessage {
  readonly type: typeof EMBED_MESSAGE;
  readonly version: typeof EMBED_VERSION;
  readonly name: 'hello';
}

/** The part of `MessageEvent` that is checked. */
interface Received {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** What a frame says of its height; fractions are rounded up, so that nothing is cut off. */
export function heightMessage(height: number | null): FrameMessage {
  const whole = height === null ? null : Math.min(HIGHEST_FRAME, Math.max(1, Math.ceil(height)));
  return { type: EMBED_MESSAGE, version: EMBED_VERSION, name: 'height', height: whole };
}

export const HELLO: HostMessage = { type: EMBED_MESSAGE, version: EMBED_VERSION, name: 'hello' };

/** What the frame said; null when it was somebody else, or nothing we know. */
export function fromFrame(event: Received, frame: { source: unknown; origin: string }): FrameMessage | null {
  const message = ours(event, frame.source);
  if (message?.name !== 'height' || event.origin !== frame.origin) return null;
  const { height } = message;
  const isHeight = typeof height === 'number' && Number.isInteger(height) && height > 0 && height <= HIGHEST_FRAME;
  return isHeight || height === null ? heightMessage(height) : null;
}

/**
 * Whether the page round a frame said hello. Its origin may be any: everybody may frame us, and nothing is told but a height.
 * @param host the window round the frame.
 */
export function isHello(event: Received, host: unknown): boolean {
  return ours(event, host)?.name === 'hello';
}

function ours(event: Received, source: unknown): Readonly<Record<string, unknown>> | null {
  if (source === null || source === undefined || event.source !== source) return null;
  const { data } = event;
  if (typeof data !== 'object' || data === null) return null;
  const message: Record<string, unknown> = { ...data };
  return message.type === EMBED_MESSAGE && message.version === EMBED_VERSION ? message : null;
}
