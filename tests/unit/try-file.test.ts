import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable } from '../../client/planner/try/parse-table.ts';
import { textOf } from '../../client/planner/try/read-file.ts';
import { type Corrections, readRows } from '../../client/planner/try/read-rows.ts';
import { recognise } from '../../client/planner/try/recognise-columns.ts';
import { angleFromText } from '../../shared/coordinates.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

/** Everything the screen does with a file, at once. */
function read(text: string, corrections: Corrections = new Map()) {
  const rows = parseTable(text);
  const table = recognise(rows);
  const { columns } = table;
  return { ...table, rows: columns ? readRows(rows, { begin: table.begin, columns }, corrections) : [] };
}

describe('the bytes of a file', () => {
  const text = 'nama,lat,lon\r\nPos Désa – Ábc,-9.8,124.2\r\n';
  it('are read in the encodings that spreadsheets write', () => {
    expect(textOf(encode(text)).text).toBe(text);
    expect(textOf(encode(`\uFEFF${text}`)).text).toBe(text);
    expect(textOf(utf16(text)).text).toBe(text);
    expect(textOf(utf16(text, { big: true })).text).toBe(text);
    expect(textOf(utf16('nama,lat,lon\nAbc,-9.8,124.2', { mark: false })).text).toContain('nama,lat');
    expect(textOf(utf16('nama,lat,lon\nAbc,-9.8,124.2', { mark: false, big: true })).text).toContain('nama,lat');
    const ansi = Uint8Array.from([...'nama,lat,lon\nD\u00e9sa,-9.8,124.2'].map((letter) => letter.charCodeAt(0)));
    expect(textOf(ansi).text).toContain('Désa');
  });

  it('that are no text are told apart', () => {
    expect(textOf(Uint8Array.from([]))).toEqual({ fault: 'empty' });
    expect(textOf(encode(' \r\n\r\n'))).toEqual({ fault: 'empty' });
    expect(textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]))).toEqual({ fault: 'workbook' });
    expect(textOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ fault: 'workbook' });
    expect(textOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))).toEqual({ fault: 'binary' });
    expect(textOf(new Uint8Array(20_000_001).fill(65))).toEqual({ fault: 'too-large' });
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text } = textOf(bytes);
        if (text !== undefined) read(text);
      }),
    );
  });
});

describe('columns', () => {
  it.each([
    ['nama,lintang,bujur', { name: 0, position: { lat: 1, lon: 2 } }],
    ['Name;Latitude;Longitude', { name: 0, position: { lat: 1, lon: 2 } }],
    ['No\tNama Lokasi\tBujur (BT)\tLintang (LS)', { name: 1, position: { lon: 2, lat: 3 } }],
    ['ID|Y|X|Keterangan', { name: null, position: { lat: 1, lon: 2 } }],
    ['LONG,LAT,Nama Desa', { name: 2, position: { lat: 1, lon: 0 } }],
    ['"Lokasi ","Koordinat"', { name: 0, position: { both: 1 } }],
    ['site;titik koordinat (lat, long)', { name: 0, position: { both: 1 } }],
    ['Nama,Koordinat Lintang,Koordinat Bujur', { name: 0, position: { lat: 1, lon: 2 } }],
  ])('are known by the headings of %s', (headings, columns) => {
    expect(read(`${headings}\n`).columns).toEqual(columns);
  });

  it('are found below a title', () => {
    const { begin, columns, rows } = read('Usulan Dinas Kominfo 2021;;\n;;\nNama;Lintang;Bujur\nA;-9,86;124,28\n');
    expect(begin).toBe(3);
    expect(columns).toEqual({ name: 0, position: { lat: 1, lon: 2 } });
    expect(rows).toEqual([{ line: 4, name: 'A', position: [124.28, -9.86], problem: null, written: '-9,86; 124,28' }]);
  });

  it('are found by their values where there are no headings', () => {
    const { begin, columns, headings, rows } = read('A,-9.86,124.28\nB,-9.9,124.3\n');
    expect([begin, columns, headings]).toEqual([0, { name: 0, position: { lat: 1, lon: 2 } }, ['1', '2', '3']]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('that are not there are not invented', () => {
    expect(read('nama,desa,penduduk\nA,B,1200\nC,D,300\n')).toMatchObject({ columns: null, rows: [] });
    expect(read('nama,desa,penduduk\nA,B,1200\n').headings).toEqual(['nama', 'desa', 'penduduk']);
  });
});

describe('rows', () => {
  it('are read as people write coordinates', () => {
    const { rows } = read(
      [
        'nama;lintang;bujur',
        'titik;-9.86;124.28',
        'koma;-9,86;124,28',
        'menit;9°51\'36"S;124°16\'48"E',
        'LS;9,86 LS;124,28 BT',
        'kurang;−9,86;124,28',
        '"a; b";-9.86;124.28',
      ].join('\r\n'),
    );
    expect(rows).toHaveLength(6);
    for (const { position, problem } of rows) {
      expect(problem).toBeNull();
      expect(position?.[0]).toBeCloseTo(124.28, 9);
      expect(position?.[1]).toBeCloseTo(-9.86, 9);
    }
    expect(rows.at(-1)?.name).toBe('a; b');
  });

  it('in one column, too', () => {
    expect(read('nama,koordinat\nA,"-9.86, 124.28"\n').rows).toMatchObject([
      { position: [124.28, -9.86], problem: null },
    ]);
    expect(read('nama;koordinat\nA;-9,86 124,28\n').rows).toMatchObject([{ position: [124.28, -9.86], problem: null }]);
  });

  const faulty = [
    'nama,lintang,bujur',
    'baik,-9.86,124.28',
    'tertukar,124.28,-9.86',
    '',
    'kosong,,',
    'nol,0,0',
    'huruf,di sana,124.28',
    'ribuan,-9.860.123,124.280.123',
    'Darwin,-12.46,130.84',
    'separuh,-9.86,',
  ].join('\n');

  it('that cannot be used say why, with the number a spreadsheet shows', () => {
    const found = read(faulty).rows.map(({ line, name, problem }) => [line, name, problem]);
    expect(found).toEqual([
      [2, 'baik', null],
      [3, 'tertukar', 'swapped'],
      [5, 'kosong', 'missing'],
      [6, 'nol', 'missing'],
      [7, 'huruf', 'unreadable'],
      [8, 'ribuan', 'unreadable'],
      [9, 'Darwin', 'outside'],
      [10, 'separuh', 'unreadable'],
    ]);
    expect(read(faulty).rows.every(({ position, problem }) => (position === null) === (problem !== null))).toBe(true);
  });

  it('are cured by changing the two, or by a place on the map', () => {
    const { rows } = read(
      faulty,
      new Map<number, 'swap' | [number, number]>([
        [3, 'swap'],
        [5, [123.6, -10.2]],
      ]),
    );
    expect(rows.find(({ line }) => line === 3)).toMatchObject({ position: [124.28, -9.86], problem: null });
    expect(rows.find(({ line }) => line === 5)).toMatchObject({ position: [123.6, -10.2], problem: null });
  });

  it('come back whatever the delimiter, the quotes and the decimal sign', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() === text && !/[\r\n]/.test(text));
    const degrees = (least: number, most: number) =>
      fc.integer({ min: least * 1e5, max: most * 1e5 }).map((n) => n / 1e5);
    const rows = fc.array(fc.tuple(name, degrees(-11, 6), degrees(95, 141)), { minLength: 1, maxLength: 20 });
    const style = fc.constantFrom(
      { delimiter: ',', comma: false },
      { delimiter: ';', comma: true },
      { delimiter: '\t', comma: true },
      { delimiter: '|', comma: false },
    );
    fc.assert(
      fc.property(rows, style, ({ ...given }, { delimiter, comma }) => {
        const list = Object.values(given) as [string, number, number][];
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const figure = (value: number) => (comma ? value.toString().replace('.', ',') : value.toString());
        const lines = list.map(([each, lat, lon]) => [quote(each), figure(lat), figure(lon)].join(delimiter));
        const found = read([['nama', 'lintang', 'bujur'].join(delimiter), ...lines].join('\r\n')).rows;
        expect(found.map(({ name: each, position }) => [each, position?.[1], position?.[0]])).toEqual(list);
      }),
    );
  });
});

describe('one angle', () => {
  it.each([
    ['-10.17', -10.17, null],
    ['-10,17', -10.17, null],
    ['LS 10.5', -10.5, 'lat'],
    ['124.5 BT', 124.5, 'lon'],
    ["10°30'S", -10.5, 'lat'],
  ])('%s is read', (text, degrees, axis) => {
    const angle = angleFromText(text);
    expect(angle?.degrees).toBeCloseTo(degrees, 9);
    expect(angle?.axis).toBe(axis);
  });

  it.each(['', 'abc', '1.2.3', '-10.17 123.6', '400', "10°75'S", '-5 S'])('%s is none', (text) => {
    expect(angleFromText(text)).toBeNull();
  });
});
