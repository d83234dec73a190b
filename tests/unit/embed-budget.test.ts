import { describe, expect, it } from 'vitest';
import { partsOfFrame, scriptsOfFind } from '../bundle.mjs';

/** What a frame may load of what the Find screen loads. */
const SHARE = 0.6;

describe('a frame on another site keeps its budget', () => {
  const frame = partsOfFrame();
  const find = scriptsOfFind();

  it('loads for a list at most 60 % of what the Find screen loads before its list, as it travels', () => {
    expect(frame.list).toBeGreaterThan(4_000);
    expect(frame.list).toBeLessThanOrEqual(SHARE * find.packed);
  });

  it('loads with a map at most 60 % of what the Find screen loads with it', () => {
    expect(frame.map).toBeGreaterThan(20_000);
    expect(frame.list + frame.map).toBeLessThanOrEqual(SHARE * (find.packed + find.packedMap));
  });

  it('brings neither React nor anything that keeps data on the device', () => {
    expect(frame.text).not.toMatch(
      /react|localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker|caches\.|innerHTML\s*=|insertAdjacentHTML|\beval\(|new Function/i,
    );
  });
});
