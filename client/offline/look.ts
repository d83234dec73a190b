import { noteSaving } from './saving.ts';
import { readNote, type Saved, supportOf } from './shelf.ts';

/** Looks at what is saved on this device. */
export async function lookAtShelf(): Promise<Saved | null> {
  const saved = await readNote().catch(() => null);
  noteSaving({ support: await supportOf(), saved });
  return saved;
}
