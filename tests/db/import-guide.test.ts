import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATE_COLUMNS } from '../../server/guide/template-columns.ts';
import { type App, serve } from './harness.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let own: OwnDatabase;
let app: App;
beforeAll(async () => {
  own = await ownDatabase();
  app = await serve(own.database);
});
afterAll(async () => {
  await app?.close();
  await own?.remove();
});

describe('the guide for offices', () => {
  it.each([
    ['/panduan-impor', 'id', '/import-guide'],
    ['/import-guide', 'en', '/panduan-impor'],
  ])(
    '%s tells in %s what each column accepts, and leads to the other language and the templates',
    async (address, language, other) => {
      const response = await fetch(app.url + address);
      const text = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(text).toContain(`<html lang="${language}">`);
      for (const { heading } of TEMPLATE_COLUMNS) expect(text).toContain(`<code>${heading}</code>`);
      for (const link of [other, '/templat-titik.csv', '/templat-titik.xlsx']) expect(text).toContain(`href="${link}"`);
      expect(text).not.toMatch(/undefined|<script| style=/);
    },
  );

  it.each([
    ['/templat-titik.csv', 'text/csv', [0xef, 0xbb, 0xbf]],
    ['/templat-titik.xlsx', 'spreadsheetml.sheet', [0x50, 0x4b, 0x03, 0x04]],
  ])('%s is a file to keep', async (address, type, start) => {
    const response = await fetch(app.url + address);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect([...new Uint8Array(await response.arrayBuffer()).subarray(0, start.length)]).toEqual(start);
  });
});
