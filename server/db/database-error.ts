/** PostGIS cannot be reached or is not what it must be; the message is one sentence that says what to do. */
export class DatabaseError extends Error {}

/** What went wrong, for the middle of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
