import type { Standing, Subject } from '../planner/report/report-data.ts';
import type { KnownPeople } from './known-people.ts';

/** The sentences of the printed report. */
export const reportId = (known: KnownPeople) => ({
  title: 'Laporan cakupan wilayah',
  pageTitle: (name: string) => `Laporan: ${name}`,
  toolbar: 'Laporan',
  back: 'Kembali ke peta',
  print: 'Cetak atau simpan PDF',
  sites: 'Jumlah lokasi usulan',
  preparing: 'Menyiapkan laporan…',
  sharpening: 'Memeriksa rencana dengan hitungan yang lebih tajam…',
  ready: 'Laporan siap dicetak.',
  pages: (count: string) => `${count} halaman A4`,
  named: {
    country: (name: string) => name,
    province: (name: string) => `Provinsi ${name}`,
    regency: (name: string) => name,
    district: (name: string) => `Kecamatan ${name}`,
  },
  code: (code: string) => `kode ${code}`,
  isUnderdeveloped: 'daerah tertinggal menurut Perpres 63/2020',
  reach: (radius: string) => `jangkauan ${radius}`,
  simulated: {
    what: 'Data simulasi, bukan lokasi resmi.',
    why: 'Angka di sini menunjukkan cara kerja; ganti dengan daftar titik resmi sebelum dipakai mengusulkan anggaran.',
    short: 'data simulasi, bukan lokasi resmi',
  },
  answer: {
    people: (people: string) => `penduduk, sekitar ${people} orang, tinggal`,
    beyond: (radius: string) => `lebih dari ${radius}`,
    from: 'dari titik aktif.',
    after: (count: string, _one: boolean) => `${count} titik baru menurunkannya menjadi`,
    all: (radius: string) => `penduduk tinggal dalam ${radius} dari titik aktif. Tidak ada desa di luar jangkauan.`,
  },
  counts: ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan', 'Sepuluh'],
  facts: {
    people: (year: string) => `Penduduk (${year})`,
    peopleEstimate: `Penduduk${known.remark}`,
    villagesOut: 'Desa di luar jangkauan',
    points: 'Titik aktif',
    half: 'Separuh penduduk dalam',
    rank: (parent: string) => `Orang di luar, urutan di ${parent}`,
    density: 'Titik aktif per 10.000 orang',
    of: (all: string) => `dari ${all}`,
    place: (place: string) => `ke-${place}`,
  },
  map: {
    label: (name: string) => `Peta ${name}: desa di luar jangkauan, titik aktif, dan lokasi usulan`,
    shares: (name: string) => `Peta ${name}: bagian penduduk yang terjangkau dan lokasi usulan`,
    where: (name: string) => `Letak di ${name}`,
    site: (radius: string) => `lokasi usulan, ${radius}`,
    sitePlain: 'lokasi usulan',
    point: (count: string) => `titik aktif (${count})`,
    out: (count: string) => `desa di luar (${count})`,
    covered: (count: string) => `desa terjangkau (${count})`,
    share: (radius: string) => `% penduduk dalam ${radius}`,
    underdeveloped: 'daerah tertinggal',
    north: 'U',
  },
  underdeveloped: 'Daerah tertinggal',
  others: 'Daerah lain',
  curve: {
    and: 'dan',
    caption: 'Bagian penduduk terjangkau menurut jarak',
    standings: {
      'far-above': 'jauh di atas',
      above: 'di atas',
      'slightly-above': 'sedikit di atas',
      alike: 'setara dengan',
      'slightly-below': 'sedikit di bawah',
      below: 'di bawah',
      'far-below': 'jauh di bawah',
    } satisfies Record<Standing, string>,
    groups: (how: string) => `Daerah tertinggal ${how} daerah lain`,
    label: (names: string) => `Kurva bagian penduduk terjangkau menurut jarak: ${names}`,
  },
  worst: {
    zero: (count: string, parts: string) => `${count} ${parts} tanpa jangkauan sama sekali`,
    zeroCaption: (radius: string) => `Tak seorang pun tinggal dalam ${radius}; tebal pada peta`,
    most: (name: string) => `Paling banyak orang di luar: ${name}`,
    mostCaption: (radius: string) => `Orang yang tinggal lebih dari ${radius} dari titik aktif`,
    far: (name: string, distance: string) => `Terjauh: ${name}, ${distance}`,
    farCaption: 'Jarak garis lurus ke titik aktif terdekat',
    none: 'Semua terjangkau',
    noneCaption: (radius: string) => `Setiap desa terletak dalam ${radius} dari titik aktif.`,
  },
  part: { country: 'provinsi', province: 'kabupaten/kota', regency: 'kecamatan', district: 'desa' },
  parts: { country: 'provinsi', province: 'kabupaten/kota', regency: 'kecamatan', district: 'desa' },
  partHead: { country: 'Provinsi', province: 'Kabupaten/kota', regency: 'Kecamatan', district: 'Desa' },
  own: { country: 'Indonesia', province: 'Provinsi', regency: 'Kabupaten/kota', district: 'Kecamatan' },
  columns: {
    villages: 'Desa',
    people: 'Penduduk*',
    share: 'Terjangkau',
    peopleOut: 'Orang di luar*',
    villagesOut: 'Desa di luar',
    points: 'Titik aktif',
    median: 'Median km',
    distance: 'Jarak km',
    site: {
      country: 'Desa, kecamatan, kabupaten/kota',
      province: 'Desa, kecamatan, kabupaten/kota',
      regency: 'Desa, kecamatan',
      district: 'Desa',
    },
    coordinates: 'Lintang, bujur',
    gain: 'Orang baru*',
    gainVillages: 'Desa baru',
    cumulative: 'Kumulatif',
  },
  sitesTitle: (count: string) => `${count} lokasi berikutnya yang paling membantu`,
  oneSite: 'Lokasi berikutnya yang paling membantu',
  sitesTogether: (people: string, before: string, after: string) =>
    `Bersama-sama menjangkau ${people} orang lagi${known.remark}: dari ${before} menjadi ${after} penduduk.`,
  optimal: (count: string) =>
    count === '1'
      ? 'Terbukti tidak ada desa lain yang menjangkau lebih banyak.'
      : `Terbukti tidak ada ${count} desa lain yang menjangkau lebih banyak.`,
  atLeast: (share: string) => `Terbukti: setidaknya ${share} dari tambahan terbaik yang mungkin.`,
  noSites: 'Tidak ada lokasi yang menambah',
  noSitesWhy: (radius: string) => `Setiap desa sudah terjangkau dalam ${radius}, jadi titik baru tidak menambah orang.`,
  fewer: (asked: string, found: string) => `Diminta ${asked}; ${found} sudah menjangkau semua yang bisa dijangkau.`,
  checklist: {
    title: 'Syarat pengajuan BAKTI AKSI, diisi di lapangan untuk bangunan yang dipilih di tiap desa',
    conditions: [
      'Fasilitas layanan umum',
      'Belum punya internet',
      'Bangunan permanen',
      'Listrik memadai',
      'Sinyal lemah atau tak ada',
    ],
    building: 'Nama bangunan',
    empty: 'belum diperiksa',
  },
  list: {
    title: (count: string, radius: string) => `${count} desa di luar jangkauan ${radius}, terjauh dahulu`,
    some: (shown: string, count: string, radius: string) =>
      `${shown} desa terjauh dari ${count} di luar jangkauan ${radius}`,
    caption: 'Jarak garis lurus ke titik aktif terdekat, km.',
    marked: (count: string) =>
      count === '1'
        ? 'Bertanda 1: terjangkau oleh lokasi usulan 1.'
        : `Bertanda angka: terjangkau oleh lokasi usulan 1–${count}.`,
    left: (count: string) => `${count} desa lain tidak dicetak; semuanya ada di CSV:`,
    more: 'Semua desa sebagai CSV:',
    none: (radius: string) => `Tidak ada desa di luar jangkauan ${radius}`,
    noPoint: 'tanpa titik',
    reachedBy: (site: string) => `terjangkau oleh lokasi usulan ${site}`,
  },
  partsTitle: (part: string) => `Cakupan per ${part}, paling banyak orang di luar dahulu`,
  estimate: (people: string, villages: string) =>
    `* Penduduk desa ${known.manner}; di sini ${people} orang di ${villages} desa. Dibulatkan.`,
  method: {
    title: 'Cara menghitung dan sumber',
    distance: {
      name: 'Jarak',
      text: (radius: string) =>
        `garis lurus dari titik tengah tiap desa ke titik berstatus aktif yang terdekat; sungai, laut, bukit, dan jalan tidak diperhitungkan. Terjangkau berarti jaraknya tidak lebih dari ${radius}.`,
    },
    people: {
      name: 'Penduduk desa',
      text: `${known.manner}. Dari satu desa semua atau tak seorang pun terjangkau. Batas wilayah pada peta hanya untuk menggambar.`,
    },
    plan: {
      name: 'Lokasi berikutnya',
      greedy:
        'dipilih satu per satu dari semua desa di wilayah ini, setiap kali yang menambah orang paling banyak; titik yang sudah ada tetap. Buktinya berlaku untuk tambahan, bukan untuk jumlah seluruhnya.',
      exact:
        'dipilih dari semua desa di wilayah ini dengan hitungan pasti (pemrograman bilangan bulat); titik yang sudah ada tetap.',
    },
    limits: {
      name: 'Tidak dikatakan laporan ini:',
      text: 'kelayakan bangunan, listrik, kapasitas jaringan, dan sinyal seluler. Periksa di lapangan.',
    },
    sources: {
      name: 'Sumber.',
      points: (name: string, points: string, active: string) => `Titik: ${name}, ${points} titik, ${active} aktif.`,
      subjects: {
        'names-and-codes': 'Nama dan kode',
        'village-locations-and-postal-codes': 'Letak desa',
        population: 'Penduduk',
        'underdeveloped-regencies': 'Daerah tertinggal',
      } satisfies Record<Subject, string>,
    },
    version: {
      name: 'Versi data',
      text: (version: string, asOf: string, printed: string) =>
        `${version}, keadaan ${asOf}; laporan dibuat ${printed} WIB.`,
    },
    cite: {
      name: 'Mengutip:',
      text: (title: string, version: string, year: string) =>
        `Titik Internet (${year}). ${title}. Data versi ${version}.`,
    },
    address: 'Alamat laporan ini:',
  },
});
