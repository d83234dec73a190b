import type { Sql } from 'postgres';

/** A pool that can be replaced. */
export interface Pool {
  readonly current: () => Sql;
  /** Replaces the pool; what was under way on the old one fails at once. */
  readonly renew: () => void;
}

export function createPool(connect: () => Sql): Pool {
  let sql = connect();
  return {
    current: () => sql,
    renew: () => {
      const old = sql;
      sql = connect();
      void old.end({ timeout: 0 });
    },
  };
}

/** What both kinds of connection share. */
export const COMMON_OPTIONS = {
  onnotice: () => undefined,
  // Generous, because a program may compute while it connects, and the timer cannot tell the two apart.
  connect_timeout: 60,
  // Seconds before a broken connection is made anew. The library's own pause grows to 20 s: readers would wait on after an outage.
  backoff: () => 0.2,
} as const;
