import { useSyncExternalStore } from 'react';
import type { Response } from '../../shared/api.ts';
import type { OfflineFileName } from '../../shared/vocabulary.ts';
import type { SavingTrouble } from './fetch-file.ts';
import type { Saved, Support } from './shelf.ts';

/** What is saved on this device, what could be, and what goes on. */
export interface Saving {
  /** null: not looked at yet. */
  readonly support: Support | null;
  readonly saved: Saved | null;
  /** What the server has to offer; null while it is not known. */
  readonly offered: Response<'offlineFiles'> | null;
  readonly fetching: { readonly name: OfflineFileName; readonly received: number; readonly size: number } | null;
  readonly trouble: SavingTrouble | null;
  /** The day of the data that took the place of older ones without being asked for; null: none did, or it was told. */
  readonly renewed: string | null;
  /** A newer app is on this device; this page goes on with the one it was opened with. */
  readonly appRenewed: boolean;
}

let saving: Saving = {
  support: null,
  saved: null,
  offered: null,
  fetching: null,
  trouble: null,
  renewed: null,
  appRenewed: false,
};
const listeners = new Set<() => void>();

export function savingNow(): Saving {
  return saving;
}

export function noteSaving(change: Partial<Saving>): void {
  saving = { ...saving, ...change };
  for (const changed of listeners) changed();
}

export function useSaving(): Saving {
  return useSyncExternalStore(subscribe, savingNow);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
