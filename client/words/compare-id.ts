import type { PlanView } from '../planner/plan-view.ts';
import type { KnownPeople } from './known-people.ts';

/** The sentences of the comparison of two regions or two radii. */
export const compareId = (known: KnownPeople) => ({
  compare: 'Bandingkan',
  modes: { regions: 'Dua wilayah', radii: 'Dua jangkauan' } satisfies Record<PlanView['compare'], string>,
  and: 'dan',
  swap: 'Tukar',
  first: 'Wilayah pertama',
  second: 'Wilayah kedua',
  firstRadius: 'Jangkauan pertama',
  secondRadius: 'Jangkauan kedua',
  pick: 'Pilih wilayah kedua',
  field: 'Cari provinsi, kabupaten/kota, atau kecamatan',
  matches: (count: number) => (count === 0 ? 'Tidak ada wilayah dengan nama itu.' : `${count} wilayah`),
  points: 'poin persen',
  covered: 'terjangkau',
  gap: (radius: string) => `selisih penduduk terjangkau dalam ${radius},`,
  above: 'di atas',
  equal: (radius: string) => `selisih: penduduk terjangkau dalam ${radius} sama besar di`,
  moreReach: (wide: string, narrow: string) =>
    `lebih banyak penduduk terjangkau dalam ${wide} daripada dalam ${narrow}, di`,
  sameReach: (radius: string) => `selisih: jangkauan keduanya sama, ${radius}, di`,
  figures: 'Angka yang dibandingkan',
  rows: {
    population: 'Penduduk',
    points: 'Titik aktif',
    density: 'Titik per 10.000 orang',
    within: (radius: string) => `Terjangkau dalam ${radius}`,
    peopleOut: (radius: string) => `Orang di luar ${radius}`,
    villagesOut: (radius: string) => `Desa di luar ${radius}`,
    median: 'Jarak median',
    p90: '9 dari 10 orang dalam',
    coveredShare: 'Penduduk terjangkau',
    peopleIn: 'Orang terjangkau',
    peopleBeyond: 'Orang di luar',
    villagesIn: 'Desa terjangkau',
    villagesBeyond: 'Desa di luar',
    villagesBeyondShare: 'Desa di luar (%)',
    nearlyAll: (parts: string) => `${parts} 90 % ke atas`,
    underHalf: (parts: string) => `${parts} di bawah 50 %`,
    lowest: (parts: string) => `${parts} terendah`,
    middle: (parts: string) => `${parts} di tengah`,
  },
  parts: { country: 'Provinsi', province: 'Kab/kota', regency: 'Kecamatan', district: 'Desa' },
  mapOf: (name: string, radius: string) => `Peta ${name}: penduduk terjangkau dalam ${radius}`,
  sameScale: (name: string) => `${name}, skala sama`,
  legend: (radius: string) => `% penduduk dalam ${radius}`,
  legendRadii: '% penduduk terjangkau',
  notes: `Warna sama untuk kedua peta. Jarak garis lurus. ${known.sentence} Jangkauan titik bukan jangkauan sinyal seluler.`,
  noParts: 'Cakupan dihitung sampai kecamatan, jadi peta kecamatan tidak diwarnai.',
  curve: {
    above: (name: string) => `Pada jarak berapa pun, ${name} lebih terjangkau`,
    alike: 'Pada setiap jarak keduanya hampir sama',
    crossing: (near: string, far: string, radius: string) =>
      `Dekat titik ${near} lebih terjangkau, mulai ${radius} ${far}`,
    mixed: (name: string, points: string, radius: string) =>
      `Silih berganti; selisih terbesar ${points} poin untuk ${name}, pada ${radius}`,
    radii: (narrow: string, wide: string, points: string) =>
      `Dari ${narrow} ke ${wide} terjangkau bertambah ${points} poin`,
    radiiSame: (radius: string, share: string) => `${share} penduduk tinggal dalam ${radius}`,
    caption: 'Bagian penduduk yang punya titik aktif dalam jarak ini',
    label: (a: string, b: string) => `Kurva bagian penduduk terjangkau menurut jarak: ${a}; ${b}`,
  },
  strip: {
    none: (name: string, parts: string) => `Di ${name} tak satu pun ${parts} di atas separuh`,
    one: (name: string, only: string) => `Di ${name} hanya ${only} di atas separuh`,
    some: (name: string, count: number, of: number, other: string, otherCount: number, otherOf: number) =>
      `Di atas separuh: ${count} dari ${of} di ${name}, ${otherCount} dari ${otherOf} di ${other}`,
    radii: (count: number, otherCount: number, of: number, parts: string, radius: string, other: string) =>
      `${parts} di atas separuh: ${count} dari ${of} dalam ${radius}, ${otherCount} dalam ${other}`,
    noParts: 'Kecamatan tidak dibagi lagi',
    partsOf: { country: 'provinsi', province: 'kabupaten/kota', regency: 'kecamatan', district: 'desa' },
    caption: (parts: string, radius: string) =>
      `Tiap tanda satu ${parts}, luasnya menurut penduduk; % penduduk dalam ${radius}`,
    label: (name: string, count: number, lowest: string, highest: string) =>
      `${name}: ${count} wilayah, dari ${lowest} sampai ${highest}`,
  },
  empty: {
    what: (name: string) => `Bandingkan ${name} dengan wilayah lain.`,
    how: 'Cari wilayah kedua, atau mulai dengan salah satu ini:',
    similar: 'Penduduknya hampir sama',
    parent: 'Wilayah di atasnya',
    largest: 'Provinsi berpenduduk terbanyak',
  },
  same: {
    what: (name: string) => `Keduanya ${name}.`,
    how: 'Pilih wilayah lain sebagai pembanding, atau bandingkan dua jangkauan di wilayah ini.',
    radii: 'Bandingkan dua jangkauan',
  },
  unknown: {
    what: (code: string) => `Tidak ada wilayah dengan kode ${code}.`,
    how: 'Mungkin tautannya salah atau kodenya sudah diganti. Cari wilayahnya menurut nama.',
  },
});
