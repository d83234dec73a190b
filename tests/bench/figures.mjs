// Prints each figure beside its baseline and the figure to reach.
export const figures = [];

export function figure(name, value, { baseline = '', reach = '', ok = null } = {}) {
  figures.push({ name, value, baseline, reach, ok });
  const mark = ok === null ? ' ' : ok ? '✓' : '✗';
  process.stdout.write(`${mark} ${name.padEnd(58)} ${String(value).padEnd(26)} ${baseline.padEnd(34)} ${reach}\n`);
}

export function heading(text) {
  process.stdout.write(`\n${text}\n${''.padEnd(text.length, '─')}\n`);
}

/** The value below which a share of the values lies; `values` in any order. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const milliseconds = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** A small generator with a seed, so that every run asks the same (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs `work` again and again with so many at once, for a bounded time; gives the rate per second and each duration. */
export async function load(work, { concurrency, seconds }) {
  const durations = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() < end) {
        const began = performance.now();
        await work();
        durations.push(performance.now() - began);
      }
    }),
  );
  return { rate: (durations.length / (performance.now() - start)) * 1000, durations };
}
