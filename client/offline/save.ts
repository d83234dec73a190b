import type { OfflineFileName } from '../../shared/vocabulary.ts';
import { call } from '../api.ts';
import { remember } from '../remembered.ts';
import { outdated } from './connection.ts';
import { fetchFile, SavingFailed, type SavingTrouble } from './fetch-file.ts';
import { noteSaving, savingNow } from './saving.ts';
import { clearShelf, type OfflineFile, putFile, writeNote } from './shelf.ts';

let giveUp: AbortController | null = null;

/** Asks what the server has to offer, and notes that what is saved is current if it is. Throws as `call` does. */
export async function askOffered(): Promise<void> {
  const offered = await call('offlineFiles', {});
  const { saved } = savingNow();
  noteSaving({ offered });
  if (saved === null || saved.version !== offered.version) return;
  const current = { ...saved, savedAt: new Date().toISOString() };
  await writeNote(current).catch(() => undefined);
  noteSaving({ saved: current });
}

/**
 * Fetches these files, and of those that are saved the ones that changed, then lets them take the place of the old ones together.
 * What goes wrong is noted for the person; gives whether all are there.
 */
export async function save(names: readonly OfflineFileName[]): Promise<boolean> {
  if (giveUp !== null) return false;
  const ending = new AbortController();
  giveUp = ending;
  noteSaving({ trouble: null });
  try {
    if (savingNow().offered === null) await askOffered();
    await take(names, ending.signal);
    return true;
  } catch (error) {
    if (!ending.signal.aborted) noteSaving({ trouble: troubleOf(error) });
    return false;
  } finally {
    giveUp = null;
    noteSaving({ fetching: null });
  }
}

async function take(names: readonly OfflineFileName[], signal: AbortSignal): Promise<void> {
  const { offered, saved: before } = savingNow();
  if (offered === null) return;
  const { files: _, ...facts } = offered;
  const kept = new Map(before?.files.map((file) => [file.path, file]));
  const wanted = offered.files.filter(
    ({ name }) => names.includes(name) || before?.files.some((file) => file.name === name),
  );
  const files: OfflineFile[] = [];
  for (const file of wanted) {
    if (!kept.has(file.path)) await fetchAndPut(file, signal);
    files.push(file);
  }
  const saved = { ...facts, files, savedAt: new Date().toISOString() };
  await writeNote(saved);
  remember('saved', 'yes');
  const isNewer = before !== null && before.version !== saved.version;
  noteSaving({ saved, ...(isNewer && { renewed: saved.asOf }) });
  if (isNewer) outdated();
}

async function fetchAndPut(file: OfflineFile, signal: AbortSignal): Promise<void> {
  const { name, size } = file;
  noteSaving({ fetching: { name, received: 0, size } });
  const content = await fetchFile(file, (received) => noteSaving({ fetching: { name, received, size } }), signal);
  await putFile(file, content);
}

/** Stops fetching; what was whole before stays. */
export function stopSaving(): void {
  giveUp?.abort();
}

export async function removeSaved(): Promise<void> {
  stopSaving();
  await clearShelf().catch(() => undefined);
  remember('saved', 'no');
  noteSaving({ saved: null, trouble: null });
}

function troubleOf(error: unknown): SavingTrouble {
  if (error instanceof SavingFailed) return error.trouble;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'ApiProblem' || name === 'Unreachable' ? 'unreachable' : 'refused';
}
