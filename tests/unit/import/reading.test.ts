import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileFault } from '../../../seed/reading/file-fault.ts';
import { inspectFile } from '../../../seed/reading/inspect-file.ts';
import { openRows } from '../../../seed/reading/open-rows.ts';
import { workbook } from './workbook.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'titik-reading-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(
  content: string | Uint8Array,
  { name = 'daftar.csv', sheet }: { name?: string; sheet?: string } = {},
) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const inspected = await inspectFile(file);
  const rows = [];
  for await (const row of openRows(file, inspected, sheet === undefined ? {} : { sheet })) rows.push(row);
  return { ...inspected, rows, cells: rows.map(({ cells }) => cells) };
}

const TABLE = [
  ['nama', 'lintang', 'bujur'],
  ['Café Nusa – “Utama”', '-10,1718', '123,607'],
  ['SD Négeri', '-8,5', '119,88'],
];
const LINES = TABLE.map((row) => row.join(';')).join('\r\n');

describe('a CSV file', () => {
  it.each([',', ';', '\t', '|'])('is read with the delimiter %j', async (delimiter) => {
    const text = [
      ['a', 'b', 'c'],
      ['x y', '1', '2'],
      ['z', '3', '4'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect((await read(text)).cells).toEqual([
      ['a', 'b', 'c'],
      ['x y', '1', '2'],
      ['z', '3', '4'],
    ]);
  });

  it('is read in UTF-8 with and without a byte order mark', async () => {
    expect(await read(LINES)).toMatchObject({ encoding: 'utf-8', cells: TABLE });
    expect(await read(`\uFEFF${LINES}`)).toMatchObject({ encoding: 'utf-8', cells: TABLE });
  });

  it('is read in UTF-16, either way round, with and without a byte order mark', async () => {
    const little = Buffer.from(LINES, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toMatchObject({
      encoding: 'utf-16le',
      cells: TABLE,
    });
    expect(await read(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toMatchObject({
      encoding: 'utf-16be',
      cells: TABLE,
    });
    expect(await read(little)).toMatchObject({ encoding: 'utf-16le', cells: TABLE });
    expect(await read(big)).toMatchObject({ encoding: 'utf-16be', cells: TABLE });
  });

  it('is read in Windows-1252', async () => {
    const bytes = Buffer.from(
      [...LINES].map((sign) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[sign] ?? sign.charCodeAt(0)),
    );
    expect(await read(bytes)).toMatchObject({ encoding: 'windows-1252', cells: TABLE });
  });

  it('is UTF-8 where a sign is cut by the border between two pieces', async () => {
    const text = `nama;b\n${'é'.repeat(700_000).replace(/(.{1000})/g, '$1;x\n')}`;
    expect((await read(`a${text}`)).encoding).toBe('utf-8');
  });

  it('tells the line each row begins at, breaks inside values and blank lines counted', async () => {
    const { rows } = await read('a,b\n"x\ny",1\n\n"z",2\n');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '1'] },
      { line: 5, cells: ['z', '2'] },
    ]);
  });
});

describe('a workbook', () => {
  it('is read with its shared texts, texts in place, numbers in full and dates', async () => {
    const content = workbook({
      Daftar: [
        ['nama', 'lintang', 'bujur', 'tanggal'],
        ['SD & "MI" <1>', -10.1718, 123.60700000000001, { date: 44109 }],
        [{ inline: 'Puskesmas' }, 0.0000125, null, 8],
      ],
    });
    const { form, rows } = await read(content, { name: 'daftar.xlsx' });
    expect(form).toBe('xlsx');
    expect(rows).toEqual([
      { line: 1, cells: ['nama', 'lintang', 'bujur', 'tanggal'] },
      { line: 2, cells: ['SD & "MI" <1>', '-10.1718', '123.607', '2020-10-05'] },
      { line: 3, cells: ['Puskesmas', '0.0000125', '', '8'] },
    ]);
  });

  it('is known by its content, whatever its name ends in', async () => {
    expect((await read(workbook({ A: [['nama', 'lintang']] }), { name: 'daftar.csv' })).form).toBe('xlsx');
  });

  it('gives the sheet that has headings, or the one that is named', async () => {
    const content = workbook({
      Sampul: [['Laporan']],
      Titik: [
        ['nama', 'lintang'],
        ['A', 1],
      ],
      Arsip: [['nama', 'bujur']],
    });
    expect((await read(content)).cells[0]).toEqual(['nama', 'lintang']);
    expect((await read(content, { sheet: 'arsip' })).cells[0]).toEqual(['nama', 'bujur']);
    await expect(read(content, { sheet: 'Lain' })).rejects.toThrow('It has: Sampul, Titik, Arsip.');
  });
});

describe('a GeoJSON file', () => {
  const point = (name: string, position: number[], id?: string) => ({
    type: 'Feature',
    ...(id && { id }),
    geometry: { type: 'Point', coordinates: position },
    properties: { nama: name, bandwidth: 8, catatan: null },
  });

  it('is read feature by feature, properties as columns', async () => {
    const content = JSON.stringify({
      type: 'FeatureCollection',
      features: [point('A', [123.6, -10.17], 'X-1'), point('B', [119.88, -8.5])],
    });
    expect((await read(content)).rows).toEqual([
      { line: 0, cells: ['id', 'longitude', 'latitude', 'nama', 'bandwidth', 'catatan'] },
      { line: 1, cells: ['X-1', '123.6', '-10.17', 'A', '8', ''] },
      { line: 2, cells: ['', '119.88', '-8.5', 'B', '8', ''] },
    ]);
  });

  it('says which shape stands where a point should be', async () => {
    const content = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ ...point('A', []), geometry: { type: 'Polygon', coordinates: [[]] } }],
    });
    expect((await read(content)).cells[1]?.slice(0, 2)).toEqual(['Polygon', 'Polygon']);
  });
});

describe('a hostile or mistaken file', () => {
  const csvOf = (text: string) => Buffer.from(text);
  it.each([
    ['an empty one', csvOf(''), 'The file is empty.'],
    ['zero bytes', Buffer.alloc(5000), 'zero bytes'],
    [
      'zero bytes later on',
      Buffer.concat([csvOf('nama,lat\n'), csvOf('x,1\n'.repeat(2000)), Buffer.alloc(10)]),
      'zero bytes',
    ],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Save it as .xlsx or .csv'],
    ['a PDF', csvOf('%PDF-1.7'), 'This is a PDF'],
    ['a web page', csvOf('<!doctype html><html>'), 'web page'],
    ['a ZIP of other things', zipSync({ 'a.txt': strToU8('x') }), 'no .xlsx workbook'],
    ['half a workbook', workbook({ A: [['nama', 'lintang']] }).subarray(0, 300), 'damaged'],
    ['JSON that is cut off', csvOf('{"type":"FeatureCollection","features":[{"type":"Feature"'), 'begins like JSON'],
    ['JSON without features', csvOf('{"a": 1}'), 'no features'],
    ['a quotation mark left open', csvOf(`nama,lat\n"x,1\n${'y,2\n'.repeat(400_000)}`), 'begins at line 2'],
    ['one line without end', csvOf(`nama,lat\n${'x'.repeat(3_000_000)}`), 'does not end'],
    ['a thousand columns', csvOf(`nama,lat\n${','.repeat(2000)}`), 'columns'],
    [
      'a sheet with a column far out',
      workbook(
        { A: [['nama', 'lintang']] },
        {
          'xl/worksheets/sheet1.xml': strToU8(
            '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>',
          ),
        },
      ),
      'no list has so many',
    ],
    [
      'XML that is broken',
      workbook({ A: [['nama']] }, { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData></worksheet>') }),
      'damaged',
    ],
    [
      'an entity that would grow',
      workbook(
        { A: [['nama']] },
        {
          'xl/worksheets/sheet1.xml': strToU8(
            '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
          ),
        },
      ),
      'damaged',
    ],
    [
      'a workbook that unpacks without end',
      workbook({ A: [['nama']] }, { 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) }),
      'unpacked',
    ],
  ])('is told in a sentence: %s', async (_, content, sentence) => {
    await expect(read(content)).rejects.toThrow(sentence);
    await expect(read(content)).rejects.toBeInstanceOf(FileFault);
  });
});
