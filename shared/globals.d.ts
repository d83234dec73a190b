// What Node and browsers both have, and the bare language has not.

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

declare class URLSearchParams {
  constructor(query: string);
  [Symbol.iterator](): Iterator<[name: string, value: string]>;
}
