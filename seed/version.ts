import { createHash } from 'node:crypto';

/** Twelve hexadecimal digits of the SHA-256 of what is given, written as JSON: the same content has the same version. */
export function versionOf(content: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of content) hash.update(JSON.stringify(part)).update('\n');
  return hash.digest('hex').slice(0, 12);
}
