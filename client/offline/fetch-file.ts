import type { OfflineFile } from './shelf.ts';

/** Why a file could not be saved. */
export type SavingTrouble = 'unreachable' | 'damaged' | 'full' | 'refused';

export class SavingFailed extends Error {
  readonly trouble: SavingTrouble;
  constructor(trouble: SavingTrouble, cause?: unknown) {
    super(`The file was not saved: ${trouble}.`, { cause });
    this.name = 'SavingFailed';
    this.trouble = trouble;
  }
}

/**
 * Fetches a file and makes sure that it is the one that was described; `received` is told how many of its bytes are there.
 * @throws SavingFailed `unreachable` or `damaged`; an `AbortError` when the signal was given.
 */
export async function fetchFile(
  file: OfflineFile,
  received: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = await download(file, received, signal);
  if (content.length !== file.size || (await sha256(content)) !== file.hash) throw new SavingFailed('damaged');
  return content;
}

async function download(
  { path, size }: OfflineFile,
  received: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // The browser's own cache would only hold it twice.
    const answer = await fetch(path, { signal, cache: 'no-store' });
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    if (answer.body === null) return new Uint8Array(await answer.arrayBuffer());
    const content = new Uint8Array(size);
    const reader = answer.body.getReader();
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return content.subarray(0, length);
      if (length + value.length > size) throw new SavingFailed('damaged');
      content.set(value, length);
      length += value.length;
      received(length);
    }
  } catch (error) {
    if (error instanceof SavingFailed || signal.aborted) throw error;
    throw new SavingFailed('unreachable', error);
  }
}

/** In hexadecimal. */
export async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
