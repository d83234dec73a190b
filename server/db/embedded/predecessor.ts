import { identityFrom, isAlive, readIfThere } from './process-identity.ts';

/** How long an engine whose owner was killed may take to close its files, in milliseconds, before it is killed too. */
const PATIENCE = 10_000;
const PAUSE = 100;

/** Two engines must never hold one cluster: waits until the process named in the file has gone. */
export async function waitForPredecessor(file: string): Promise<void> {
  const predecessor = identityFrom(readIfThere(file) ?? '');
  if (!predecessor) return;
  const until = Date.now() + PATIENCE;
  while (isAlive(predecessor)) {
    if (Date.now() > until) {
      // Without the moment of its beginning it might be somebody else's process by now.
      if (predecessor.started === '') return;
      process.kill(predecessor.pid, 'SIGKILL');
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
