import { describe, expect, it } from 'vitest';
import { countColour, readPng } from '../png.ts';
import { filledDatabase } from './harness.ts';

const database = filledDatabase();
const TURMERIC = [0xf2, 0xb1, 0x34] as const;
const ACCENT = [0x0a, 0x6e, 0x6a] as const;
const MAP = [700, 0, 1200, 630] as const;

async function cardAt(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(database.app.url + path, { headers });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('share cards', () => {
  it.each([
    ['a point', '/titik/SIM-00001/kartu.png', true],
    ['a province', '/wilayah/53/kartu.png', false],
    ['a regency', '/wilayah/53.71/kartu.png', false],
    ['a district', '/wilayah/53.71.01/kartu.png', true],
    ['a village', '/wilayah/53.71.01.1001/kartu.png', true],
  ])('of %s shows the points round it', async (_, path, hasFocus) => {
    const { response, bytes } = await cardAt(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    const card = readPng(bytes);
    expect([card.width, card.height]).toEqual([1200, 630]);
    expect(countColour(card, MAP, ACCENT, 12)).toBeGreaterThan(60);
    expect(countColour(card, MAP, TURMERIC) > 300).toBe(hasFocus);
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('speak the language of the page, and differ from point to point', async () => {
    const paths = ['/titik/SIM-00001/kartu.png', '/titik/SIM-00001/kartu.png?lang=en', '/titik/SIM-00002/kartu.png'];
    const cards = await Promise.all(
      paths.map(async (path) => Buffer.from((await cardAt(path)).bytes).toString('base64')),
    );
    expect(new Set(cards).size).toBe(3);
  });

  it('are kept by who has them, and not sent again', async () => {
    const path = '/wilayah/53/kartu.png';
    const first = await cardAt(path);
    expect(first.response.headers.get('cache-control')).toBe('public, max-age=86400');
    const tag = first.response.headers.get('etag') ?? '';
    expect(tag).toContain(database.published.version);
    const again = await cardAt(path, { 'If-None-Match': tag, 'Cache-Control': 'max-age=0' });
    expect({ status: again.response.status, length: again.bytes.length }).toEqual({ status: 304, length: 0 });
    expect(Buffer.compare((await cardAt(path)).bytes, first.bytes)).toBe(0);
  });

  it.each([
    '/titik/NO-SUCH/kartu.png',
    '/wilayah/99/kartu.png',
    '/wilayah/53.71.01.9999/kartu.png',
    '/wilayah/x/kartu.png',
  ])('are not there for what is not there: %s', async (path) => {
    const { response } = await cardAt(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });
});
