import { beforeAll, describe, expect, it } from 'vitest';
import { NOTE_CODES } from '../../../seed/notes.ts';
import { createJudge, csv } from './judge.ts';

let gazetteer: ReturnType<typeof createJudge>['gazetteer'];
let judge: ReturnType<typeof createJudge>['judge'];
/** Every note that a fixture brought about. */
const seen = new Set<string>();
beforeAll(() => {
  const made = createJudge();
  gazetteer = made.gazetteer;
  judge = async (content) => {
    const judged = await made.judge(content);
    for (const { verdict } of judged) for (const { code } of verdict.notes) seen.add(code);
    return judged;
  };
});

type Row = Readonly<Record<string, string>>;
const OEBELO: Row = {
  nama_lokasi: 'SD Negeri Oebelo',
  provinsi: 'Nusa Tenggara Timur',
  kabupaten: 'Kab. Kupang',
  kecamatan: 'Kupang Tengah',
  desa: 'Oebelo',
  lintang: '-10.1133',
  bujur: '123.7502',
  jenis_layanan: 'Sekolah',
  teknologi: 'VSAT',
  status: 'Aktif',
};
const only = async (row: Row) => {
  const [judged] = await judge(csv([row]));
  if (!judged) throw new Error('The row is lost.');
  return {
    ...judged.verdict,
    codes: judged.verdict.notes.map(({ code }) => code),
    facts: judged.verdict.notes[0]?.facts,
  };
};
const at = (lintang: string, bujur: string, more: Row = {}) => only({ ...OEBELO, lintang, bujur, ...more });

describe('a row without fault', () => {
  it('is kept as it is written, in its nearest village', async () => {
    const { kind, point, notes } = await only({
      ...OEBELO,
      id: 'KPG-1',
      tanggal_verifikasi: '1/10/2020',
      bandwidth: '8 Mbps',
      jam_buka: 'Senin-Jumat 07.00-14.00',
      penyedia: 'BAKTI',
      alamat: '-',
    });
    expect({ kind, notes, point }).toEqual({
      kind: 'kept',
      notes: [],
      point: {
        statedId: 'KPG-1',
        name: 'SD Negeri Oebelo',
        category: 'school',
        technology: 'vsat',
        status: 'active',
        verifiedOn: '2020-10-01',
        bandwidth: 8,
        openingHours: 'Mo-Fr 07:00-14:00',
        provider: 'BAKTI',
        address: null,
        village: '53.01.08.2010',
        lon: 123.7502,
        lat: -10.1133,
        approximate: false,
        line: 2,
        notes: [],
      },
    });
  });
});

describe('coordinates', () => {
  it('that are swapped are put right, and noted with the place', async () => {
    expect(await at('123.7502', '-10.1133')).toMatchObject({
      kind: 'noted',
      codes: ['swapped-coordinates'],
      point: { lon: 123.7502, lat: -10.1133 },
      facts: { lon: 123.7502, lat: -10.1133 },
    });
  });

  it('that are swapped are put right without a stated region, too', async () => {
    const { nama_lokasi = '' } = OEBELO;
    expect(await only({ nama_lokasi, jenis_layanan: 'Sekolah', lintang: '123,7502', bujur: '-10,1133' })).toMatchObject(
      { codes: ['swapped-coordinates'] },
    );
  });

  it('whose hemispheres say that they are swapped are put right', async () => {
    expect(await at('123°45\'01"BT', '10°06\'48"LS')).toMatchObject({ codes: ['swapped-coordinates'], kind: 'noted' });
  });

  it('that lost their minus are put right where that leads to the stated regency', async () => {
    expect(await at('10.1133', '123.7502')).toMatchObject({ codes: ['sign-restored'], point: { lat: -10.1133 } });
    expect(await at('10.1133', '123.7502', { provinsi: '', kabupaten: '', kecamatan: '', desa: '' })).toMatchObject({
      kind: 'refused',
      codes: ['outside-indonesia'],
    });
  });

  it('that lost their decimal point are put right where one reading leads to the stated regency', async () => {
    expect(await at('-101133', '1237502')).toMatchObject({
      codes: ['decimal-restored'],
      point: { lon: 123.7502, lat: -10.1133 },
    });
    expect(await at('-10.113.300', '123.750.200')).toMatchObject({
      codes: ['decimal-restored'],
      point: { lon: 123.7502, lat: -10.1133 },
    });
    expect(await at('-101133', '1237502', { provinsi: '', kabupaten: '', kecamatan: '', desa: '' })).toMatchObject({
      codes: ['impossible-coordinates'],
    });
  });

  it('that no place has are refused', async () => {
    expect(await at('-95', '190')).toMatchObject({ kind: 'refused', codes: ['impossible-coordinates'] });
  });

  it('that are no numbers are refused', async () => {
    expect(await at('dekat balai desa', 'x')).toMatchObject({ kind: 'refused', codes: ['unreadable-coordinates'] });
  });

  it('outside Indonesia are refused with the distance to the nearest village', async () => {
    const singapore = await at('1.3521', '103.8198');
    expect(singapore).toMatchObject({
      kind: 'refused',
      codes: ['outside-indonesia'],
      facts: { regency: 'Kota Batam' },
    });
    expect(singapore.facts?.distance).toBeGreaterThan(15_000);
    expect(singapore.facts?.distance).toBeLessThan(40_000);
    expect(await at('-8.5569', '125.5603')).toMatchObject({ kind: 'refused', codes: ['outside-indonesia'] });
  });

  it('out at sea are refused with the distances to the coast and to the nearest village', async () => {
    const { facts, ...sea } = await at('-9.5', '122.9');
    expect(sea).toMatchObject({ kind: 'refused', codes: ['at-sea'] });
    expect(facts).toEqual({
      village: expect.any(String),
      regency: expect.any(String),
      distance: expect.any(Number),
      coast: expect.any(Number),
    });
    expect(facts?.coast).toBeGreaterThan(5_000);
  });

  it('in another regency are refused with both names and the distance, near its border noted', async () => {
    expect(await at('-8.4966', '119.8877')).toMatchObject({
      kind: 'refused',
      codes: ['in-other-regency'],
      facts: { found: 'Kabupaten Manggarai Barat', stated: 'Kabupaten Kupang', distance: expect.any(Number) },
    });
    const near = await at('-10.17', '123.607');
    expect(near).toMatchObject({ kind: 'noted', facts: { found: 'Kota Kupang', stated: 'Kabupaten Kupang' } });
    expect(near.codes[0]).toBe('near-other-regency');
  });

  it.each([
    ['', ''],
    ['-', 'n/a'],
    ['0', '0'],
    ['NULL', '#N/A'],
  ])('that are absent (%j, %j) put a row at its village, as approximate', async (lat, lon) => {
    expect(await at(lat, lon)).toMatchObject({
      kind: 'noted',
      codes: ['approximate-position'],
      point: { approximate: true, village: '53.01.08.2010' },
      facts: { village: 'Oebelo', why: 'absent' },
    });
  });

  it('far from the stated village of the same regency are noted', async () => {
    expect(await at('-9.6', '123.8')).toMatchObject({
      kind: 'noted',
      codes: ['far-from-stated-village'],
      facts: { village: 'Oebelo' },
    });
  });

  it('that are absent where no village is known either are refused', async () => {
    expect(await at('', '', { desa: '' })).toMatchObject({ kind: 'refused', codes: ['missing-coordinates'] });
    expect(await at('', '', { desa: 'Desa Entah' })).toMatchObject({
      kind: 'refused',
      codes: ['unknown-region', 'missing-coordinates'],
    });
  });
});

describe('a row of an export', () => {
  it('says that it is approximate, or invented', async () => {
    expect(await only({ ...OEBELO, approximate: 'true' })).toMatchObject({
      kind: 'noted',
      codes: ['approximate-position'],
      point: { approximate: true },
    });
    expect(
      (
        await judge(
          csv([
            { ...OEBELO, dataset: 'simulated' },
            { ...OEBELO, lintang: '-10.15', dataset: 'official' },
          ]),
        )
      ).map(({ simulated }) => simulated),
    ).toEqual([true, false]);
  });
});

describe('rows together', () => {
  const rows = (...more: Row[]) => judge(csv(more.map((row) => ({ ...OEBELO, ...row }))));
  const codesOf = async (...more: Row[]) =>
    (await rows(...more)).map(({ verdict }) => verdict.notes.map(({ code }) => code));

  it('with the same id: the first is kept, the others refused', async () => {
    expect(
      await codesOf(
        { id: 'A' },
        { id: 'A', nama_lokasi: 'Puskesmas Tarus', lintang: '-10.12', jenis_layanan: 'Puskesmas' },
        { id: 'B', nama_lokasi: 'Kantor Desa', lintang: '-10.10' },
      ),
    ).toEqual([[], ['repeated-id'], []]);
  });

  it('of a like name within 100 m are one point', async () => {
    expect(
      await codesOf({}, { nama_lokasi: 'SDN Negeri Oebelo', lintang: '-10.1138' }, { lintang: '-10.1150' }),
    ).toEqual([[], ['duplicate'], []]);
  });

  it('of a like name with other figures, or of another kind, are not', async () => {
    const names = await codesOf(
      { nama_lokasi: 'SD Negeri 1 Oebelo' },
      { nama_lokasi: 'SD Negeri 2 Oebelo', lintang: '-10.1134' },
    );
    expect(names).toEqual([[], []]);
    expect(await codesOf({}, { jenis_layanan: 'Kantor desa', lintang: '-10.1134' })).toEqual([
      [],
      ['possible-duplicate'],
    ]);
  });

  it('on one spot are noted with their number, and moved to their villages when there are many and these are far', async () => {
    const names = ['Pustu Satu', 'Balai Dua', 'Kantor Tiga'].map((nama_lokasi) => ({ nama_lokasi, jenis_layanan: '' }));
    const judged = await rows(...names.map((row, index) => (index === 2 ? { ...row, desa: 'Noelbaki' } : row)));
    for (const { verdict } of judged)
      expect(verdict.notes).toContainEqual(
        expect.objectContaining({ code: 'shared-coordinates', facts: expect.objectContaining({ rows: 3 }) }),
      );
    expect(judged.map(({ verdict }) => verdict.kind)).toEqual(['noted', 'noted', 'noted']);
  });

  it('on the middle of their regency, in another village than stated, are put at their village', async () => {
    const middle = gazetteer.region('53.01');
    const { code } = gazetteer.nearest.nearest(middle?.lon ?? 0, middle?.lat ?? 0).place;
    expect(code.startsWith('53.01')).toBe(true);
    const [judged] = await rows({ lintang: String(middle?.lat), bujur: String(middle?.lon) });
    expect(judged?.verdict.notes.map((note) => note.code)).toEqual(
      expect.arrayContaining(['regency-centre', 'approximate-position']),
    );
    expect(judged?.verdict.point).toMatchObject({ village: '53.01.08.2010', approximate: true });
  });
});

describe('what cannot be read of a point is left out, and noted', () => {
  it.each([
    ['status', 'entah', 'unknown-status', { status: 'unverified' }],
    ['teknologi', 'merpati pos', 'unknown-technology', { technology: 'other' }],
    ['jenis_layanan', 'entah', 'category-from-name', { category: 'school' }],
    ['tanggal_verifikasi', '2099-01-01', 'future-date', { verifiedOn: null }],
    ['tanggal_verifikasi', 'bulan lalu', 'unreadable-date', { verifiedOn: null }],
    ['bandwidth', 'cepat', 'unreadable-bandwidth', { bandwidth: null }],
    ['jam_buka', 'kalau sempat', 'unreadable-hours', { openingHours: null }],
  ])('%s %j', async (column, value, code, expected) => {
    expect(await only({ ...OEBELO, [column]: value })).toMatchObject({
      kind: 'noted',
      codes: [code],
      point: expected,
      notes: [{ column: expect.stringContaining(column) }],
    });
  });

  it('a kind that neither its column nor the name tells', async () => {
    expect(await only({ ...OEBELO, nama_lokasi: 'Oebelo', jenis_layanan: 'entah' })).toMatchObject({
      codes: ['unknown-category'],
      point: { category: 'other' },
    });
  });
});

describe('names and codes of regions', () => {
  it.each([
    [{ kabupaten: 'Kupang' }, []],
    [{ provinsi: 'NTT', kabupaten: 'KAB.KUPANG', kecamatan: 'Kec. Kupang Tengah', desa: 'Ds. Oebelo' }, []],
    [{ kecamatan: 'Kupang Tegah' }, ['region-name-matched']],
    [{ kabupaten: 'Kabupaten Antah Berantah' }, ['unknown-region']],
    [{ kode_desa: '5301082010', provinsi: '', kabupaten: '', kecamatan: '', desa: '' }, []],
    [{ kode_desa: '99.99.99.9999' }, ['unknown-code']],
  ])('%j', async (cells, codes) => {
    expect((await only({ ...OEBELO, ...cells })).codes).toEqual(codes);
  });

  it('a former name leads to the region of today', async () => {
    const mempawah = {
      nama_lokasi: 'SD Satu',
      provinsi: 'Kalimantan Barat',
      kabupaten: 'Kabupaten Pontianak',
      jenis_layanan: 'SD',
      lintang: '0.3667',
      bujur: '108.9667',
    };
    expect(await only(mempawah)).toMatchObject({
      kind: 'noted',
      codes: ['region-name-matched'],
      facts: { name: 'Kabupaten Mempawah' },
    });
  });

  it('a regency under its province of 2020 is found', async () => {
    expect(
      await only({
        nama_lokasi: 'SD Satu',
        provinsi: 'Papua',
        kabupaten: 'Merauke',
        jenis_layanan: 'SD',
        lintang: '-8.4932',
        bujur: '140.4018',
      }),
    ).toMatchObject({ kind: 'kept' });
  });
});

describe('a row that is no row of the list', () => {
  it('has no name', async () => {
    expect(await only({ ...OEBELO, nama_lokasi: ' ' })).toMatchObject({
      kind: 'refused',
      codes: expect.arrayContaining(['missing-name']),
    });
  });

  it('has more cells than headings', async () => {
    const [judged] = await judge('nama_lokasi,lintang,bujur,jenis_layanan\nSD A, B,-10.1133,123.7502,Sekolah\n');
    expect(judged?.verdict.notes.map(({ code }) => code)).toContain('too-many-cells');
  });

  it('holds signs that cannot be shown, or a name without end', async () => {
    expect((await only({ ...OEBELO, nama_lokasi: 'SD \u0007' })).codes).toContain('unreadable-text');
    expect((await only({ ...OEBELO, alamat: 'x'.repeat(301) })).codes).toContain('unreadable-text');
  });

  it('is blank: it counts for nothing', async () => {
    expect(await judge(`${csv([OEBELO])}\n,,,\n\n`)).toHaveLength(1);
  });
});

it('has a fixture above for every note', () => {
  expect(NOTE_CODES.filter((code) => !seen.has(code))).toEqual([]);
});
