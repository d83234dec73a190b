import { Worker } from 'node:worker_threads';
import { unavailable } from '../failures.ts';
import type { FromMaker, MadeFile, MakerTask } from './messages.ts';

/** The built entry of the thread, beside this file once built. */
const ENTRY = new URL('./worker.js', import.meta.url);

export interface MakerOptions {
  readonly entry?: URL;
  /** Told when files are stored, or the reason why they could not be; they are served all the same. */
  readonly onStored?: (unkept: string | null) => void;
}

/** Makes files in threads that end when they are done. */
export interface Maker {
  /**
   * Resolves when the files can be sent; they are told then, and again when they have become smaller.
   * @throws Failure 503 when they cannot be made now.
   */
  readonly make: (task: MakerTask, onFiles: (files: readonly MadeFile[]) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createMaker({ entry = ENTRY, onStored }: MakerOptions = {}): Maker {
  const threads = new Set<Worker>();
  return {
    async make(task, onFiles) {
      const thread = new Worker(entry, { workerData: task });
      threads.add(thread);
      thread.unref();
      thread.once('exit', () => threads.delete(thread));
      await new Promise<void>((resolve, reject) => {
        thread.on('message', (message: FromMaker) => {
          if (message.kind === 'not now') return reject(unavailable(message.sentence));
          onFiles(message.files);
          resolve();
          if (message.kind === 'tight') onStored?.(message.unkept);
        });
        thread.once('error', reject);
        thread.once('exit', () => reject(unavailable('The files could not be made. Please try again.')));
      });
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}
