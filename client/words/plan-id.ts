import type { Column, Measure, Tab } from '../planner/plan-view.ts';

/** The planner's sentences. `plan-en.ts` says the same in English. */
export const planId = {
  nav: { find: 'Cari titik', plan: 'Rencana', method: 'Metode' },
  screens: 'Layar',
  tools: 'Alat',
  tabs: {
    coverage: 'Cakupan',
    sites: 'Lokasi berikutnya',
    compare: 'Bandingkan',
    try: 'Uji rencana Anda',
  } satisfies Record<Tab, string>,
  region: 'Wilayah',
  country: 'Indonesia',
  choose: {
    country: 'Pilih provinsi',
    province: 'Pilih kabupaten/kota',
    regency: 'Pilih kecamatan',
    district: '',
  },
  upTo: (name: string) => `Kembali ke ${name}`,
  copyLink: 'Salin tautan',
  copied: 'Tautan disalin',
  download: 'Unduh',
  print: 'Cetak',
  menu: 'Menu',
  radius: 'Jangkauan',
  kilometres: (value: string) => `${value} kilometer`,
  measure: 'Ukuran',
  measures: {
    share: 'Terjangkau (%)',
    people: 'Orang di luar',
    density: 'Titik per 10.000',
    median: 'Jarak median',
  } satisfies Record<Measure, string>,
  columns: {
    name: 'Nama',
    share: 'Terjangkau',
    people: 'Orang di luar',
    villages: 'Desa di luar',
    points: 'Titik aktif',
    median: 'Median km',
    density: 'Per 10.000',
    distance: 'Jarak km',
  } satisfies Record<Column, string>,
  underdeveloped: 'Daerah tertinggal',
  waiting: 'Menghitung…',
  parts: { table: 'Tabel', map: 'Peta', charts: 'Grafik' },
  method: 'Metode',
};

export type PlanWords = typeof planId;
