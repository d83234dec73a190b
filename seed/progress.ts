import { setImmediate } from 'node:timers/promises';

/** Tells a person what is going on: one line a step, with what was done and how long it took. */
export interface Progress {
  /** Runs a step; `tell` shows how far it is, and the text of `summary` stands behind the finished step. */
  step<Result>(
    title: string,
    work: (tell: (text: string) => void) => Result | Promise<Result>,
    summary: (result: Result) => string,
  ): Promise<Result>;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const TITLE_WIDTH = 28;
const SUMMARY_WIDTH = 56;
const REWRITE_LINE = '\r\u001b[K';

/**
 * On a terminal the line of a running step is rewritten; elsewhere each finished step is one line.
 * @param signal when aborted, no further step begins: `step` throws its reason.
 */
export function createProgress(output: Output, signal?: AbortSignal): Progress {
  return {
    async step(title, work, summary) {
      // A step may compute for seconds; before it, what has arrived meanwhile is heard.
      await setImmediate();
      signal?.throwIfAborted();
      const start = performance.now();
      const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
      const head = title.padEnd(TITLE_WIDTH);
      if (output.isTTY) output.write(`${head}…`);
      const result = await work((text) => {
        if (output.isTTY) output.write(`${REWRITE_LINE}${head}${text.padEnd(SUMMARY_WIDTH)}${seconds()}`);
      });
      output.write(`${output.isTTY ? REWRITE_LINE : ''}${head}${summary(result).padEnd(SUMMARY_WIDTH)}${seconds()}\n`);
      return result;
    },
  };
}

/** A count as people read it: 83,449. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
