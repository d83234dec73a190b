import type { Language } from '../../shared/language.ts';

/** What only the pages say: controls for those without script. */
const indonesian = {
  languages: 'Bahasa',
  search: 'Cari',
  apply: 'Terapkan',
  distance: 'Jarak',
  change: 'Ubah saringan',
  start: 'Pilih tempat lain',
  noScript: 'Tanpa JavaScript halaman ini tidak bisa membaca lokasi ponsel. Ketik nama tempat, atau pilih provinsi.',
  notLocated: 'Lokasi Anda tidak terbaca. Izinkan lokasi lalu coba lagi, ketik nama tempat, atau pilih provinsi.',
  startDescription:
    'Cari titik internet gratis terdekat di seluruh Indonesia: jarak, arah, jenis tempat, jam buka, dan keadaannya.',
  nearDescription: (place: string) => `Titik internet gratis terdekat dari ${place}: jarak, arah, dan keadaannya.`,
  picture: (most: string, count: string) =>
    `Luas lingkaran sebanding dengan jumlah titik; terbanyak di ${most}, ${count}.`,
  pictureLabel: 'Peta Indonesia dengan jumlah titik tiap provinsi',
  allRegions: 'Angka seluruh Indonesia',
  planner: 'Untuk perencana',
  api: 'Data dan API',
};
export type NearWords = typeof indonesian;

export const NEAR_WORDS: Readonly<Record<Language, NearWords>> = {
  id: indonesian,
  en: {
    languages: 'Language',
    search: 'Search',
    apply: 'Apply',
    distance: 'Distance',
    change: 'Change filters',
    start: 'Choose another place',
    noScript: 'Without JavaScript this page cannot read the location of your phone. Type a place, or pick a province.',
    notLocated: 'Your location could not be read. Allow it and try again, type a place, or pick a province.',
    startDescription:
      'Find the nearest free internet point anywhere in Indonesia: distance, direction, kind of place, hours and status.',
    nearDescription: (place) => `The free internet points nearest to ${place}: distance, direction and status.`,
    picture: (most, count) => `Circles are as large as the number of points; most in ${most}, ${count}.`,
    pictureLabel: 'Map of Indonesia with the number of points of each province',
    allRegions: 'Figures of the whole country',
    planner: 'For planners',
    api: 'Data and API',
  },
};
