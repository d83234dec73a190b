import { describe, expect, it } from 'vitest';
import { scriptsOfFind } from '../bundle.mjs';

/** Bytes of gzip: a cheap phone on a bad link pays for each. */
const BEFORE_THE_MAP = 130_000;
const WITH_THE_MAP = 190_000;
/** Bytes of brotli of scripts and sheets until the list: page and answers have the rest of 150 kB. */
const TRAVELLING = 120_000;

describe('the bundle keeps its budget', () => {
  const scripts = scriptsOfFind();

  it('loads at most 130 kB of script before the map', () => {
    expect(scripts.before).toBeGreaterThan(20_000);
    expect(scripts.before).toBeLessThanOrEqual(BEFORE_THE_MAP);
  });

  it('loads at most 190 kB with the map', () => {
    expect(scripts.before + scripts.map).toBeLessThanOrEqual(WITH_THE_MAP);
  });

  it('lets at most 120 kB travel before the list, packed, and none of the planner', () => {
    expect(scripts.packed).toBeGreaterThan(20_000);
    expect(scripts.packed).toBeLessThanOrEqual(TRAVELLING);
    expect(scripts.hasPlanner).toBe(false);
  });

  it('ships no zod', () => {
    expect(scripts.hasZod).toBe(false);
  });
});
