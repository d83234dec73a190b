import { describe, expect, it } from 'vitest';
import { scriptsOfFind } from '../bundle.mjs';

/** Bytes of gzip: a cheap phone on a bad link pays for each. */
const BEFORE_THE_MAP = 130_000;
const WITH_THE_MAP = 190_000;

describe('the bundle keeps its budget', () => {
  const scripts = scriptsOfFind();

  it('loads at most 130 kB of script before the map', () => {
    expect(scripts.before).toBeGreaterThan(20_000);
    expect(scripts.before).toBeLessThanOrEqual(BEFORE_THE_MAP);
  });

  it('loads at most 190 kB with the map', () => {
    expect(scripts.before + scripts.map).toBeLessThanOrEqual(WITH_THE_MAP);
  });

  it('ships no zod', () => {
    expect(scripts.hasZod).toBe(false);
  });
});
