/** Tells a person what is going on: one line a step, with what was done and how long it took. */
export interface Progress {
  /** Runs a step; `tell` shows how far it is, and the text it returns stands behind the finished step. */
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

const TITLE_WIDTH = 34;

/** On a terminal the line of a running step is rewritten; elsewhere each finished step is one line. */
export function createProgress(output: Output): Progress {
  return {
    async step(title, work, summary) {
      const start = performance.now();
      const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
      const rewrite = (text: string) => output.isTTY && output.write(`\r\u001b[K${title.padEnd(TITLE_WIDTH)}${text}`);
      rewrite('…');
      const result = await work((text) => rewrite(`${text} … ${seconds()}`));
      rewrite('');
      output.write(
        `${output.isTTY ? '\r' : ''}${title.padEnd(TITLE_WIDTH)}${summary(result).padEnd(TITLE_WIDTH)}${seconds()}\n`,
      );
      return result;
    },
  };
}

/** A count as people read it: 83,449. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
