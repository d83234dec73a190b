import type { OfflineFileName } from '../../shared/vocabulary.ts';
import type { SavingTrouble } from '../offline/fetch-file.ts';

/** What the app says about working without a connection; it comes with that part of the app. */
export const offlineId = {
  title: 'Simpan untuk luring',
  how: 'Data yang tersimpan di perangkat ini membuat pencarian tetap berjalan tanpa sambungan internet.',
  file: {
    points: { name: 'Titik internet', use: 'daftar terdekat, saringan, dan keterangan titik' },
    outlines: { name: 'Peta', use: 'pantai dan batas wilayah' },
    places: { name: 'Nama tempat', use: 'mencari desa, kota, dan kode pos' },
  } satisfies Record<OfflineFileName, { name: string; use: string }>,
  saved: 'tersimpan',
  notSaved: (size: string) => `belum, ${size}`,
  fetching: (percent: string) => `mengambil, ${percent}`,
  fetchingOne: (name: string) => `Mengambil: ${name}.`,
  savedOne: (name: string) => `Tersimpan: ${name}.`,
  percent: (percent: string) => `${percent} %`,
  asOf: (day: string) => `Keadaan data ${day}.`,
  savedOn: (day: string) => `Terakhir dicocokkan dengan server ${day}.`,
  newer: (day: string, size: string) => `Ada data yang lebih baru, keadaan ${day} (${size}).`,
  renew: (size: string) => `Perbarui, ${size}`,
  saveAll: (size: string) => `Simpan semua, ${size}`,
  saveRest: (size: string) => `Simpan sisanya, ${size}`,
  saveOne: (name: string, size: string) => `Simpan ${name}, ${size}`,
  save: 'Simpan',
  stop: 'Hentikan',
  stopped: 'Dihentikan. Yang sudah utuh tetap tersimpan.',
  remove: 'Hapus yang tersimpan',
  removed: 'Data yang tersimpan sudah dihapus dari perangkat ini.',
  allSaved: 'Semua tersimpan.',
  sparing: 'Sambungan Anda lambat atau hemat data menyala, jadi tidak ada yang diambil sebelum Anda minta.',
  sizesUnknown: 'Ukurannya baru diketahui saat server terjangkau.',
  cleared: 'Data yang pernah tersimpan sudah dihapus oleh peramban. Simpan lagi bila Anda memerlukannya.',
  insecure: 'Menyimpan hanya dapat dilakukan lewat alamat yang diawali https.',
  trouble: {
    unreachable: 'Berkas tidak dapat diambil karena server tidak terjangkau. Coba lagi saat tersambung.',
    damaged: 'Berkas tidak utuh, jadi tidak dipakai. Simpan lagi saat tersambung; sementara itu server yang menjawab.',
    full: 'Ruang penyimpanan perangkat ini tidak cukup. Kosongkan sebagian, lalu coba lagi. Selama tersambung, pencarian tetap berjalan.',
    refused:
      'Peramban ini tidak mengizinkan penyimpanan; jendela pribadi sering begitu. Selama tersambung, pencarian tetap berjalan.',
  } satisfies Record<SavingTrouble, string>,
  install: 'Pasang aplikasi',
  installHow: 'Titik Internet menjadi aplikasi di layar utama, tanpa toko aplikasi.',
  installApple: 'Di iPhone dan iPad: ketuk Bagikan, lalu Tambah ke Layar Utama.',
};

export type OfflineWords = typeof offlineId;
