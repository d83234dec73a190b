import type { OfflineFileName } from '../../shared/vocabulary.ts';
import { remember, remembered } from '../remembered.ts';
import { connectionNow } from './connection.ts';
import { linkNow } from './link.ts';
import { askOffered, removeSaved, save } from './save.ts';
import { savingNow } from './saving.ts';
import { startWorker } from './worker.ts';

/** What a link may carry without being asked, small before large. */
const WITHOUT_ASKING: Readonly<Record<ReturnType<typeof linkNow>, readonly OfflineFileName[]>> = {
  good: ['points', 'outlines', 'places'],
  plain: ['points', 'outlines'],
  sparing: [],
};

/**
 * Fetches what this link may carry and is not saved yet, and what is newer than what is saved. `isKept`: whether the app itself
 * is on this device; without it the data would never be looked at. Nothing is told when it fails: nobody asked.
 */
export async function keepCurrent(isKept: boolean): Promise<void> {
  if (!(await isOffered())) return;
  const { saved, offered, support } = savingNow();
  const link = linkNow();
  if (support !== 'yes' || offered === null || link === 'sparing') return;
  if (saved !== null && saved.version !== offered.version && !(await save([]))) return;
  if (!isKept || remembered(KEEPING) === 'no') return;
  for (const name of WITHOUT_ASKING[link]) {
    if (savingNow().saved?.files.some((file) => file.name === name)) continue;
    if (!(await save([name]))) return;
  }
}

/** Milliseconds until the server is asked again what it has: it packs the files of a version once, which takes its time. */
const PACKING = [10_000, 30_000, 60_000, 120_000];

async function isOffered(): Promise<boolean> {
  for (const pause of [0, ...PACKING]) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      await askOffered();
      return true;
    } catch {
      if (connectionNow().isCut) return false;
    }
  }
  return false;
}

/** Remembered as `no` when the person removed what was saved: then nothing is fetched without being asked. */
const KEEPING = 'keep-offline';

/** The person wants data on this device; the browser is asked not to throw them away, and to open the app from there. */
export function keepFromNow(): void {
  remember(KEEPING, 'yes');
  navigator.storage?.persist?.().catch(() => undefined);
  void startWorker();
}

/** The person wants nothing kept. */
export async function keepNothing(): Promise<void> {
  remember(KEEPING, 'no');
  await removeSaved();
}
