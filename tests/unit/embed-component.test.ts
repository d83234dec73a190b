import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CLIENT_DIR } from '../db/built.ts';

describe('the web component for other sites', () => {
  const script = readFileSync(`${CLIENT_DIR}/embed.js`);

  it('travels in at most 4 kB of gzip', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeGreaterThan(500);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(4096);
  });

  it('is one classic script that needs nothing else, evaluates no text, and keeps nothing', () => {
    expect(script.toString()).not.toMatch(
      /\bimport\b|\bexport\b|\brequire\(|\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|cookie|localStorage|sessionStorage|indexedDB/,
    );
  });
});
