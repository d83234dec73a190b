import { describe, expect, inject, it } from 'vitest';
import { scaleOf } from '../../client/planner/scales.ts';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { CLASS_LIMITS } from '../../server/pages/method-tables.ts';
import { filledDatabase, serve } from './harness.ts';

const database = filledDatabase();
const PAGES = [
  ['id', '/metode'],
  ['en', '/metode?lang=en'],
] as const;

/** Elements without an end tag (HTML 13.1.2). */
const VOID = new Set(['meta', 'link', 'img', 'br']);

describe('the page about the method', () => {
  it.each(PAGES)('is there in %s, names its own address and that of the other language', async (language, path) => {
    const { status, headers, text } = await database.ask(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<html lang="${language}">`);
    const site = readConfig({}).publicUrl;
    expect(text).toContain(`<link rel="canonical" href="${site}${path}">`);
    for (const [other, address] of PAGES)
      expect(text).toContain(`<link rel="alternate" hreflang="${other}" href="${site}${address}">`);
    const other = PAGES.find(([one]) => one !== language)?.[1] ?? '';
    expect(text).toMatch(new RegExp(`<nav>[^]*<a href="${other.replace('?', '\\?')}" lang=`));
  });

  it.each(PAGES)('in %s is well-formed, and each of its links into the page leads somewhere', async (_, path) => {
    const { text } = await database.ask(path);
    const open: string[] = [];
    for (const [, end, name = '', empty] of text.matchAll(/<(\/?)([a-z][a-z\d]*)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty && !VOID.has(name)) open.push(name);
    }
    expect(open).toEqual([]);
    const ids = idsOf(text);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ''] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it.each(PAGES)('in %s runs no script and asks nobody else for anything', async (_, path) => {
    const { text } = await database.ask(path);
    expect(text).not.toMatch(/<script|<iframe|<object|<style|\sstyle=|\son\w+=/i);
    for (const [, address = ''] of text.matchAll(/(?:src|<link rel="(?:icon|stylesheet)" href)="([^"]*)"/g))
      expect(address).toMatch(/^\/[a-z.]+$/);
  });

  it('has the same parts in both languages, all of them in words of its own', async () => {
    const [id = '', en = ''] = await Promise.all(PAGES.map(async ([, path]) => (await database.ask(path)).text));
    expect(idsOf(id)).toEqual(idsOf(en));
    expect(idsOf(id).length).toBeGreaterThanOrEqual(14);
    const headings = (text: string) => [...text.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title);
    for (const [index, title] of headings(id).entries()) expect(headings(en)[index]).not.toBe(title);
  });

  it('names each destination with its regencies as they are counted', async () => {
    const { text } = await database.ask('/metode');
    const rows = await database.sql<{ name: string; regencies: string[] }[]>`select name, regencies from destination`;
    const names = await database.sql<{ code: string; name: string }[]>`select code, name from region`;
    const nameOf = new Map(names.map(({ code, name }) => [code, name.replace(/^Kabupaten /, 'Kab. ')]));
    expect(rows).toHaveLength(10);
    for (const { name, regencies } of rows) {
      const listed = regencies.map((code) => nameOf.get(code)).join(', ');
      expect(text).toContain(`<th scope="row">${name}</th><td>${listed}</td>`);
    }
  });

  it('is cited with the version and the day of what is published', async () => {
    const { version, name } = (await database.ask('/api/v1/dataset')).body;
    for (const [, path] of PAGES) {
      const { text } = await database.ask(path);
      expect(text).toContain(`<code>${version}</code>`);
      expect(text).toMatch(new RegExp(`<blockquote>[^]*${name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}`));
      expect(text).toMatch(/(5 Oktober|5 October) 2020, (diterbitkan|published) \d/);
    }
  });

  it('tells the limits of the classes that the map draws', () => {
    const drawn = (level: 'province' | 'regency' | 'district') => scaleOf('people', level).breaks;
    expect(CLASS_LIMITS).toEqual({
      share: scaleOf('share', 'province').breaks,
      province: drawn('province'),
      regency: drawn('regency'),
      district: drawn('district'),
      density: scaleOf('density', 'province').breaks,
      median: scaleOf('median', 'province').breaks.map((metres) => metres / 1000),
    });
  });

  it('can be read also while nothing is published', async () => {
    const own = await openDatabase(readConfig(inject('environment')));
    const [row] = await own.sql<{ id: number }[]>`select id from dataset where state = 'published'`;
    const fresh = await serve(own, { freshFor: 0 });
    try {
      await own.sql`update dataset set state = 'retired' where id = ${row?.id ?? 0}`;
      for (const [, path] of PAGES) {
        const answer = await fetch(fresh.url + path);
        expect(answer.status).toBe(200);
        expect(await answer.text()).toMatch(/Versi data tidak dapat dibaca|The version of the data cannot be read/);
      }
    } finally {
      await own.sql`update dataset set state = 'published' where id = ${row?.id ?? 0}`;
      await fresh.close();
      await own.close();
    }
  });
});

function idsOf(text: string): string[] {
  return [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}
