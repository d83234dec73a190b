import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORT_ENTRY } from './built.ts';
import { type App, serve } from './harness.ts';
import { type OwnDatabase, ownDatabase, VILLAGES } from './own-database.ts';

let own: OwnDatabase;
let app: App;
let folder: string;
let web: Server;

beforeAll(async () => {
  own = await ownDatabase();
  app = await serve(own.database, { freshFor: 20 });
  folder = mkdtempSync(path.join(tmpdir(), 'titik-command-'));
  web = createServer((request, response) => {
    if (request.url?.startsWith('/daftar.csv')) response.end(LIST);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  web?.close();
  await app?.close();
  await own?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** One point a village, one of them without coordinates; and one row out at sea. */
const LIST = [
  'id;nama_lokasi;kabupaten;kode_desa;lintang;bujur;jenis_layanan;status',
  ...VILLAGES.slice(0, 40).map(({ code, lon, lat }, index) => {
    const position = index === 7 ? ';' : `${lat};${lon}`.replaceAll('.', ',');
    return `T-${index};SD Negeri ${index};Kota Kupang;${code};${position};Sekolah;Aktif`;
  }),
  'T-99;SD Negeri Laut;Kota Kupang;;-10,05;123,4;Sekolah;Aktif',
].join('\r\n');

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs the command in the test's folder, as `npm run import --` does. */
function command(...args: string[]): Promise<Ended> {
  const env = { ...process.env, ...own.environment, INIT_CWD: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [IMPORT_ENTRY, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
    });
  });
}

function listed(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

const published = async () => {
  const response = await fetch(`${app.url}/api/v1/dataset`);
  return response.status === 200 ? await response.json() : null;
};

describe('npm run import, told something wrong,', () => {
  it.each([
    [[], 2, 'Which file?'],
    [['a.csv', 'b.csv'], 2, 'one file at a time'],
    [['a.csv', '--dryrun'], 2, '--dryrun'],
    [['a.csv', '--max-refused', 'few'], 2, '5%'],
    [['a.csv', '--as-of', 'soon'], 2, '2020-10-05'],
    [['a.csv', '--map', 'colour=red'], 2, 'KEY=HEADING'],
    [['missing.csv'], 3, 'there is no such file'],
  ])('%j ends with %i and a sentence', async (args, code, sentence) => {
    const ended = await command(...args);
    expect(ended.said).toContain(sentence);
    expect(ended.said).not.toMatch(/\n\s+at /);
    expect(ended.code).toBe(code);
  });

  it('a file that is no list, or a column that is not there, ends before the database is opened', async () => {
    expect(await command(listed('surat.csv', 'Yth. Kepala Dinas,\nterlampir daftar.\n'))).toMatchObject({
      code: 3,
      said: expect.stringContaining('No row of headings'),
    });
    expect(await command(listed('daftar.csv', LIST), '--map', 'name=Nama Titik')).toMatchObject({
      code: 2,
      said: expect.stringContaining('There is no column "Nama Titik"'),
    });
  });

  it('--help tells every option and exit code', async () => {
    const { code, said } = await command('--help');
    expect(code).toBe(0);
    for (const word of ['--map', '--dry-run', '--max-refused', '--report', '0: published', '4: more refused'])
      expect(said).toContain(word);
  });
});

describe('npm run import', () => {
  it('publishes nothing in a dry run, nor when too much is refused, but reports', async () => {
    const file = listed('daftar.csv', LIST);
    const dry = await command(file, '--dry-run', '--report', 'laporan');
    expect(dry).toMatchObject({ code: 0, said: expect.stringContaining('this was a dry run') });
    expect(dry.said).toMatch(/Rows\s+41 /);
    expect(dry.said).toMatch(/at-sea \(refused\)\s+1 /);
    expect(readFileSync(path.join(folder, 'laporan/catatan.csv'), 'utf8')).toMatch(
      /^42;tidak diterbitkan;SD Negeri Laut;lintang, bujur;/m,
    );
    expect(existsSync(path.join(folder, 'laporan/laporan.html'))).toBe(true);
    expect(await command(file, '--max-refused', '1%')).toMatchObject({ code: 4 });
    expect(await command(file, '--max-refused', '0')).toMatchObject({ code: 4 });
    expect(await published()).toBeNull();
  });

  it('publishes a list with who published it; a second time nothing changes', async () => {
    const provenance = [
      '--publisher',
      'Dinas Kominfo',
      '--licence',
      'CC BY 4.0',
      '--as-of',
      '5/10/2020',
      '--name',
      'Titik Kupang',
    ];
    const file = listed('daftar.csv', LIST);
    expect(await command(file, ...provenance, '--max-refused', '5%')).toMatchObject({
      code: 0,
      said: expect.stringContaining('40 added'),
    });
    expect(await published()).toMatchObject({
      kind: 'official',
      name: 'Titik Kupang',
      publisher: 'Dinas Kominfo',
      licence: 'CC BY 4.0',
      asOf: '2020-10-05',
      refused: [{ reason: 'at-sea', count: 1 }],
    });
    expect(await command(file, ...provenance)).toMatchObject({
      code: 0,
      said: expect.stringContaining('nothing changed'),
    });
  });

  it('imports what the API gives, and no point changes', async () => {
    const points = await (await fetch(`${app.url}/api/v1/points?limit=10000`)).text();
    const { code, said } = await command(listed('titik.geojson', points), '--name', 'Titik Kupang');
    expect(said).toMatch(/0 added, 0 removed, 0 moved, 0 changed|nothing changed/);
    expect(code).toBe(0);
  });

  it('publishes a list that calls itself simulated as simulated', async () => {
    const [headings, first] = LIST.split('\r\n');
    const { code, said } = await command(listed('simulasi.csv', `${headings};dataset\n${first};simulated\n`));
    expect(said).toContain('published as simulated');
    expect(code).toBe(0);
    expect(await published()).toMatchObject({ kind: 'simulated' });
  });

  it('fetches a list from its address, and says when that fails', async () => {
    const { port } = web.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/daftar.csv?key=secret`;
    const { code, said } = await command(address);
    expect(code).toBe(0);
    expect(said).not.toContain('secret');
    expect(await command(`http://127.0.0.1:${port}/tidak-ada.csv`)).toMatchObject({
      code: 3,
      said: expect.stringContaining('404'),
    });
    expect(await command('http://127.0.0.1:1/daftar.csv')).toMatchObject({
      code: 3,
      said: expect.stringContaining('could not be fetched'),
    });
  });
});
