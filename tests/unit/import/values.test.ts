import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbsent } from '../../../seed/values/absent.ts';
import { angleFromText } from '../../../seed/values/angle.ts';
import { bandwidthFromText } from '../../../seed/values/bandwidth.ts';
import { categoryFromText } from '../../../seed/values/category.ts';
import { dateFromText } from '../../../seed/values/date.ts';
import { openingHoursFromText } from '../../../seed/values/opening-hours.ts';
import { readPosition } from '../../../seed/values/position.ts';
import { statusFromText } from '../../../seed/values/status.ts';
import { technologyFromText } from '../../../seed/values/technology.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../../shared/vocabulary.ts';

describe('words of the closed lists', () => {
  it('mean themselves, so that an export can be imported', () => {
    expect(STATUSES.map(statusFromText)).toEqual(STATUSES);
    expect(TECHNOLOGIES.map(technologyFromText)).toEqual(TECHNOLOGIES);
    expect(CATEGORIES.map(categoryFromText)).toEqual(CATEGORIES);
  });

  it.each([
    ['Aktif', 'active'],
    ['AKTIF ', 'active'],
    ['On Air', 'active'],
    ['on-air', 'active'],
    ['Online', 'active'],
    ['Beroperasi', 'active'],
    ['Tidak Aktif', 'trouble'],
    ['non-aktif', 'trouble'],
    ['Gangguan', 'trouble'],
    ['Off', 'trouble'],
    ['Rusak berat', 'trouble'],
    ['Kontrak habis', 'contract-ended'],
    ['Dismantle', 'contract-ended'],
    ['Belum diverifikasi', 'unverified'],
    ['Rencana 2021', 'planned'],
    ['Belum aktif', 'planned'],
    ['entah', undefined],
  ])('status %j is %s', (text, status) => {
    expect(statusFromText(text)).toBe(status);
  });

  it.each([
    ['Satelit (VSAT)', 'vsat'],
    ['VSAT', 'vsat'],
    ['Fiber Optik', 'fibre'],
    ['FO', 'fibre'],
    ['Radio Link', 'radio'],
    ['Wireless', 'radio'],
    ['4G', 'other'],
    ['Lainnya', 'other'],
    ['merpati', undefined],
  ])('technology %j is %s', (text, technology) => {
    expect(technologyFromText(text)).toBe(technology);
  });

  it.each([
    ['SD Negeri 1', 'school'],
    ['Madrasah', 'school'],
    ['MTs', 'school'],
    ['Puskesmas', 'health'],
    ['Pos Kesehatan Desa (Poskesdes)', 'health'],
    ['Kantor Desa', 'village-office'],
    ['Kantor Camat', 'government'],
    ['Polsek', 'security'],
    ['Gereja', 'worship'],
    ['Pasar', 'business'],
    ['Pelabuhan', 'transport'],
    ['Objek Wisata', 'tourism'],
    ['Lainnya', 'other'],
    ['entah', undefined],
  ])('category %j is %s', (text, category) => {
    expect(categoryFromText(text)).toBe(category);
  });
});

describe('a day', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const months = [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ];

  it('is read in every form that it is written in', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year = '', month = '', date = ''] = iso.split('-');
        const name = months[Number(month) - 1] ?? '';
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const forms = [
          iso,
          `${year}/${month}/${date}`,
          `${date}/${month}/${year}`,
          `${Number(date)}-${Number(month)}-${year}`,
          `${date}.${month}.${year}`,
          `${Number(date)} ${name} ${year}`,
          `${name} ${Number(date)}, ${year}`,
          `${Number(date)} ${name.slice(0, 3)} ${year}`,
          `${iso} 08:30:00`,
          `${iso}T00:00:00Z`,
          String(serial),
        ];
        for (const form of forms) expect([form, dateFromText(form)]).toEqual([form, iso]);
      }),
    );
  });

  it.each(['Oktober 2020', '31/2/2020', '2020-13-40', 'kemarin', '2020', '', '99999'])('is not %j', (text) => {
    expect(dateFromText(text)).toBeNull();
  });

  it('has its month first only where nothing else is possible', () => {
    expect(dateFromText('10/25/2020')).toBe('2020-10-25');
    expect(dateFromText('05/10/2020')).toBe('2020-10-05');
  });
});

describe('a bandwidth', () => {
  it.each([
    ['8', 'bandwidth', 8],
    ['8 Mbps', '', 8],
    ['8,5 Mbit/s', '', 8.5],
    ['512 kbps', '', 0.512],
    ['512', 'Bandwidth (Kbps)', 0.512],
    ['1 Gbps', '', 1000],
    ['up to 20 Mbps', '', 20],
    ['8/2 Mbps', '', 8],
    ['10Mb', '', 10],
    ['0', '', null],
    ['cepat', '', null],
    ['VSAT 2 Mbps', '', 2],
    ['Down 10 Mbps, Up 2 Mbps', '', null],
    ['Paket 50', '', null],
    ['-8', '', null],
    ['1e9', '', null],
  ])('%j under %j is %s', (text, heading, value) => {
    expect(bandwidthFromText(text, heading)).toBe(value);
  });
});

describe('opening hours', () => {
  it.each([
    ['Mo-Fr 07:00-14:00', 'Mo-Fr 07:00-14:00'],
    ['Mo-Th 07:00-14:00; Fr 07:00-11:00', 'Mo-Th 07:00-14:00; Fr 07:00-11:00'],
    ['24/7', '24/7'],
    ['24 jam', '24/7'],
    ['Senin-Jumat 07.00-14.00', 'Mo-Fr 07:00-14:00'],
    ['Senin s.d. Jumat pukul 8.00 – 16.00 WIB', 'Mo-Fr 08:00-16:00'],
    ['Setiap hari 07.00-21.00', 'Mo-Su 07:00-21:00'],
    ['kalau sempat', null],
  ])('%j are %j', (text, hours) => {
    expect(openingHoursFromText(text)).toBe(hours);
  });
});

describe('a cell without a value', () => {
  it.each(['', '-', '--', '.', 'n/a', 'N.A.', '#N/A', 'NULL', 'tidak ada', '?', 'None'])('%j', (text) => {
    expect(isAbsent(text)).toBe(true);
  });
  it.each(['0', 'NA 1', 'Nias', 'nol'])('is not %j', (text) => {
    expect(isAbsent(text)).toBe(false);
  });
});

describe('an angle', () => {
  /** Hundredths of a second, so that every form can hold the whole of it. */
  const latitude = fc
    .integer({ min: -11 * 360_000, max: 6 * 360_000 })
    .map((hundredths) => ({ hundredths, axis: 'lat' as const }));
  const longitude = fc
    .integer({ min: 95 * 360_000, max: 141 * 360_000 })
    .map((hundredths) => ({ hundredths, axis: 'lon' as const }));
  const angle = fc.oneof(latitude, longitude);

  function formsOf({ hundredths, axis }: { hundredths: number; axis: 'lat' | 'lon' }) {
    const value = hundredths / 360_000;
    const size = Math.abs(hundredths);
    const [degrees, minutes, seconds] = [
      Math.floor(size / 360_000),
      Math.floor(size / 6_000) % 60,
      (size % 6_000) / 100,
    ];
    const south = hundredths < 0;
    const [english, indonesian, words] =
      axis === 'lat'
        ? south
          ? ['S', 'LS', 'Lintang Selatan']
          : ['N', 'LU', 'Lintang Utara']
        : ['E', 'BT', 'Bujur Timur'];
    const sign = south ? '-' : '';
    const decimal = Math.abs(value).toFixed(9);
    const comma = (text: string | number) => String(text).replace('.', ',');
    const plain = [
      `${sign}${decimal}`,
      comma(`${sign}${decimal}`),
      `${sign}${decimal}°`,
      `${sign}${degrees}°${minutes}'${seconds}"`,
      `${sign}${degrees} ${minutes} ${comma(seconds)}`,
      `${sign}${degrees}:${minutes}:${seconds}`,
      `−${decimal}`.slice(south ? 0 : 1),
    ];
    const lettered = [
      `${decimal} ${english}`,
      `${comma(decimal)}° ${indonesian}`,
      `${english} ${decimal}`,
      `${degrees}°${minutes}'${seconds}"${english}`,
      `${degrees}° ${minutes}′ ${comma(seconds)}″ ${indonesian}`,
      `${indonesian} ${degrees} ${minutes} ${seconds}`,
      `${degrees}d${minutes}m${seconds}s ${english}`,
      `${degrees}°${(minutes + seconds / 60).toFixed(7)}' ${english}`,
      `${decimal} ${words}`,
    ];
    return { value, plain, lettered };
  }

  it('is read in every form that it is written in', () => {
    fc.assert(
      fc.property(angle, (one) => {
        const { value, plain, lettered } = formsOf(one);
        for (const form of plain) {
          expect([form, angleFromText(form)?.axis]).toEqual([form, null]);
          expect(angleFromText(form)?.degrees, form).toBeCloseTo(value, 7);
        }
        for (const form of lettered) {
          expect([form, angleFromText(form)?.axis]).toEqual([form, one.axis]);
          expect(angleFromText(form)?.degrees, form).toBeCloseTo(value, 7);
        }
      }),
    );
  });

  it('of two cells, or of one cell for both, gives the position', () => {
    fc.assert(
      fc.property(latitude, longitude, fc.nat(6), fc.nat(8), fc.boolean(), (lat, lon, form, letters, together) => {
        fc.pre(lat.hundredths !== 0);
        const [first, second] = together
          ? [formsOf(lat).lettered[letters] ?? '', formsOf(lon).lettered[letters] ?? '']
          : [formsOf(lat).plain[form] ?? '', formsOf(lon).plain[form] ?? ''];
        const cells = together
          ? { lat: '', lon: '', coordinates: `${first}; ${second}` }
          : { lat: first, lon: second, coordinates: '' };
        const read = readPosition(cells);
        expect(read.kind, JSON.stringify(cells)).toBe('read');
        if (read.kind !== 'read') return;
        expect(read.written?.lat, JSON.stringify(cells)).toBeCloseTo(lat.hundredths / 360_000, 7);
        expect(read.written?.lon, JSON.stringify(cells)).toBeCloseTo(lon.hundredths / 360_000, 7);
      }),
    );
  });

  it.each(['', 'abc', '10.17 LU LS', '-10.17 LU', '10 70 00', '1.2.3', '10.5 30 00', '1e5', '12 34 56 78'])(
    'is not %j',
    (text) => {
      expect(angleFromText(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        (lat, lon) => void readPosition({ lat, lon, coordinates: '' }),
      ),
    );
    fc.assert(fc.property(fc.string(), (coordinates) => void readPosition({ lat: '', lon: '', coordinates })));
  });
});
