import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../seed/gate/draft.ts';
import { NOTE_CODES, type Note } from '../../../seed/notes.ts';
import { createMapPage } from '../../../seed/report/map-page.ts';
import { createNotesCsv } from '../../../seed/report/notes-csv.ts';
import { SENTENCES_EN } from '../../../seed/report/sentences-en.ts';
import { SENTENCES_ID } from '../../../seed/report/sentences-id.ts';
import { createTally } from '../../../seed/report/tally.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'titik-report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const note = (code: Note['code'], value: string): Note => ({
  code,
  column: 'lintang, bujur',
  value,
  facts: {
    lon: 123.6,
    lat: -10.17,
    line: 7,
    rows: 3,
    village: 'Oebelo',
    regency: 'Kabupaten Kupang',
    distance: 2400,
    coast: 800,
    found: 'Kota Kupang',
    stated: 'Kabupaten Kupang',
    name: 'Kupang',
    category: 'school',
    why: 'absent',
  },
});
const refused = (name: string, value: string): JudgedRow => ({
  name,
  written: [122.9, -9.5],
  simulated: false,
  verdict: { kind: 'refused', line: 12, notes: [note('at-sea', value)], point: null },
});

describe.each([
  ['id', SENTENCES_ID],
  ['en', SENTENCES_EN],
] as const)('the sentences in %s', (_, sentences) => {
  it.each(NOTE_CODES)('say of %s what it is and what to do, without a gap', (code) => {
    const [what, cure] = sentences.notes[code](note(code, '').facts);
    for (const sentence of [what, cure]) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{/);
    }
  });
});

describe('the CSV of notes', () => {
  it('is read by a spreadsheet as it was written; nothing in it is a formula, and numbers stay numbers', async () => {
    const file = path.join(folder, 'catatan.csv');
    const csv = createNotesCsv(file, SENTENCES_ID);
    for (const name of ['=HYPERLINK("http://x")', '+62 812', '@SUM(A1)', '-2+3+cmd|', 'a;b"c\nd'])
      csv.add(refused(name, '-10.17 | 123.6'));
    await csv.end();
    const written = readFileSync(file, 'utf8');
    expect(written.startsWith('\uFEFF')).toBe(true);
    const rows: string[][] = parse(written, { delimiter: ';', bom: true });
    expect(rows[0]).toEqual(['baris', 'hasil', 'nama', 'kolom', 'isi', 'temuan', 'yang perlu dilakukan']);
    expect(rows.slice(1).map((row) => row[2])).toEqual([
      `'=HYPERLINK("http://x")`,
      "'+62 812",
      "'@SUM(A1)",
      "'-2+3+cmd|",
      'a;b"c\nd',
    ]);
    expect(rows[1]?.[4]).toBe('-10.17 | 123.6');
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/);
  });
});

describe('the page with the map', () => {
  it('holds the points, asks nothing of the network, and cannot be broken out of by a name', () => {
    const page = createMapPage(SENTENCES_ID, 'id');
    const tally = createTally();
    for (const row of [refused('</script><img src=x onerror=alert(1)>', 'x'), refused('B', 'y')]) {
      page.add(row);
      tally.add(row);
    }
    const html = page.html({ file: 'daftar $& <b>.csv', tally: tally.result(), land: 'M0 0L1 1L2 0Z' });
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    const [markup = ''] = html.split('<script type="application/json"');
    expect(markup + html.slice(html.lastIndexOf('<script>'))).not.toMatch(
      /<img|src=|href=|https?:|@import|url\(|innerHTML/,
    );
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('<img');
    const data = JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    expect(data).toMatchObject({
      about: 'daftar $& <b>.csv',
      tally: { rows: 2, refused: 2 },
      rows: [expect.arrayContaining([12, '</script><img src=x onerror=alert(1)>']), expect.arrayContaining([12, 'B'])],
    });
    const [east = 0, south = 0] = new Uint16Array(new Uint8Array(Buffer.from(data.points.refused, 'base64')).buffer);
    const [west, bottom, right, north] = data.box;
    expect(west + (east / 65535) * (right - west)).toBeCloseTo(122.9, 3);
    expect(north - (south / 65535) * (north - bottom)).toBeCloseTo(-9.5, 3);
  });
});
