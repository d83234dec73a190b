// Loaded into the server before it starts: tells on request for how long its event loop was held up at the most.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** Milliseconds between two looks; a look that comes later than that was held up. */
const RESOLUTION = 5;

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  process.on('message', () => {
    process.send({ longestDelay: Math.max(0, delay.max / 1e6 - RESOLUTION) });
    delay.reset();
  });
  // The channel alone does not keep the server running.
  process.channel?.unref();
}
