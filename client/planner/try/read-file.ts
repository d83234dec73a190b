/** A file as text, or why it cannot be one. Nothing of it leaves the browser. */
export type FileText =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly fault: 'empty' | 'binary' | 'workbook' | 'too-large'; readonly text?: undefined };

/** Bytes. A table of 50,000 rows is far smaller. */
const LARGEST = 20_000_000;
const LOOKED_AT = 4096;

/**
 * The text of a file by its byte order mark, else as UTF-8 where it is that, else as UTF-16 where every other byte is zero,
 * else as Windows-1252, which spreadsheets still write.
 */
export function textOf(bytes: Uint8Array): FileText {
  if (bytes.length > LARGEST) return { fault: 'too-large' };
  const encoding = markOf(bytes) ?? zerosOf(bytes);
  if (encoding === null && isWorkbook(bytes)) return { fault: 'workbook' };
  if (encoding === null && isBinary(bytes)) return { fault: 'binary' };
  const text = encoding === null ? withoutMark(bytes) : new TextDecoder(encoding).decode(bytes);
  return text.trim() === '' ? { fault: 'empty' } : { text };
}

function withoutMark(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Text in UTF-16 without a mark: nearly all characters of such tables have a zero as one of their two bytes. */
function zerosOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.4 * head.length && even === 0) return 'utf-16le';
  return even > 0.4 * head.length && odd === 0 ? 'utf-16be' : null;
}

/** An archive (`PK`), as .xlsx and .ods are, or the older compound file of .xls. */
function isWorkbook([first, second, third, fourth]: Uint8Array): boolean {
  return (
    (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) ||
    (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0)
  );
}

/** Control characters that no table has. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, LOOKED_AT).some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
}
