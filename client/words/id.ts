import { saidId } from '../../shared/said-id.ts';

/** Every sentence of the panels, as a public service says it: plain, kind, "Anda". `en.ts` says the same in English. */
export const id = {
  ...saidId,
  mapRegion: 'Peta',
  view: 'Tampilan',
  map: 'Peta',
  streets: 'Peta jalan',
  back: 'Kembali',
  close: 'Tutup',
  done: 'Selesai',
  retry: 'Coba lagi',

  place: 'Tempat',
  clear: 'Hapus dan cari tempat lain',
  cancel: 'Batal',
  here: (name: string | null) => (name ? `Lokasi Anda, ${name}` : 'Lokasi Anda'),

  placesFound: (count: number) =>
    count === 0 ? 'Tidak ada tempat yang cocok.' : `${count} tempat. Pilih dengan tombol panah.`,
  placesFailed: 'Pencarian tempat gagal. Periksa sambungan Anda, lalu tekan Enter.',
  placesNotSaved:
    'Nama desa belum tersimpan di perangkat ini. Ketik koordinat, atau simpan data luring saat tersambung.',
  searching: 'Mencari tempat…',

  chosen: (menu: string, count: number) => `${menu} (${count})`,
  clearMenu: 'Hapus pilihan',

  looking: (place: string | null) => `Mencari di sekitar ${place ?? 'Anda'}…`,
  moreLoading: 'Memuat…',
  mapFailed: 'Peta tidak dapat dimuat. Daftarnya tetap lengkap.',
  listUpdated: (count: string, nearest: string) => `${count}. Terdekat ${nearest}.`,
  rowLabel: (distance: string, direction: string) => `${distance} ke ${direction}`,

  ruler: (radius: string, distance: string) => `Jangkauan ${radius}, titik terdekat ${distance}`,

  located: {
    refused: { what: 'Izin lokasi ditolak.', how: 'Ketik nama desa atau kota, atau ketuk peta.' },
    unavailable: {
      what: 'Lokasi tidak dapat ditemukan.',
      how: 'Nyalakan layanan lokasi ponsel Anda lalu coba lagi, ketik nama tempat, atau ketuk peta.',
    },
    'timed-out': {
      what: 'Lokasi belum juga ditemukan.',
      how: 'Di dalam gedung sinyal satelit lemah. Coba lagi di luar, ketik nama tempat, atau ketuk peta.',
    },
    outside: {
      what: 'Anda berada di luar Indonesia.',
      how: 'Layanan ini hanya memuat titik di Indonesia. Ketik nama tempat di Indonesia, atau ketuk peta.',
    },
    insecure: {
      what: 'Alamat ini tidak dapat meminta lokasi Anda.',
      how: 'Buka laman ini lewat alamat https. Sementara itu, ketik nama tempat atau ketuk peta.',
    },
  },
  slow: {
    what: 'Lokasi Anda masih dicari.',
    how: 'Jika ponsel bertanya, izinkan lokasi. Sambil menunggu, Anda bisa mengetik nama tempat.',
  },
  found: 'Lokasi Anda ditemukan.',
  allowHow: 'Cara mengizinkan lokasi di ponsel',
  allowAndroid: [
    'Android: ketuk gembok atau tanda pengaturan di samping alamat laman.',
    'Pilih Izin, lalu Lokasi, lalu Izinkan.',
    'Muat ulang laman ini, lalu ketuk Gunakan lokasi saya.',
  ],
  allowApple: [
    'iPhone: buka Pengaturan, lalu Privasi & Keamanan, lalu Layanan Lokasi.',
    'Nyalakan, lalu pilih peramban Anda dan ketuk Saat Menggunakan App.',
    'Muat ulang laman ini, lalu ketuk Gunakan lokasi saya.',
  ],

  failed: {
    offline: { what: 'Anda sedang luring.', how: 'Sambungkan ponsel ke internet, lalu coba lagi.' },
    unreachable: {
      what: 'Server tidak terjangkau.',
      how: 'Sambungan mungkin lemah atau terputus. Tunggu sebentar, lalu coba lagi.',
    },
    'not-saved': {
      what: 'Bagian ini belum tersimpan.',
      how: 'Anda sedang luring. Saat tersambung, simpan data luring di halaman Tentang.',
    },
    busy: { what: 'Layanan sedang sibuk.', how: 'Datanya aman. Coba lagi sebentar lagi.' },
    other: { what: 'Ada yang tidak beres.', how: 'Kesalahan ini ada pada kami. Coba lagi, atau cari tempat lain.' },
  },

  offline: 'Anda sedang luring.',
  gone: 'Server tidak menjawab.',
  savedList: (saved: string) => `Daftar ini tersimpan ${saved}.`,
  savedListOf: (saved: string, asOf: string) => `Daftar ini tersimpan ${saved}, keadaan data ${asOf}.`,
  nothingSaved: 'Daftar titik belum tersimpan di perangkat ini.',
  dataRenewed: (asOf: string) => `Data baru tersimpan, keadaan ${asOf}.`,
  appRenewed: 'Versi baru aplikasi siap dipakai.',
  reload: 'Muat ulang',
  details: 'Rincian',
  saveOffline: 'Simpan untuk luring',
  saveOfflineSize: (size: string) => `Simpan untuk luring (${size})`,
  savedOffline: 'Dapat dipakai tanpa sambungan.',
  notKept: 'Halaman ini belum tersimpan.',
  notKeptHow:
    'Anda sedang luring. Sambungkan perangkat ke internet, atau cari titik terdekat dari data yang tersimpan.',

  share: 'Bagikan',
  shared: 'Tautan disalin.',
  shareFailed: 'Tautan tidak dapat disalin. Salin dari bilah alamat.',
  loadingPoint: 'Memuat titik…',
  openUntil: (time: string) => `Buka sekarang, tutup ${time}`,
  openNow: 'Buka sekarang',
  closedUntil: (time: string) => `Tutup sekarang, buka ${time}`,
  closedNow: 'Tutup sekarang',
  dayTime: (day: string, time: string) => `${day} ${time}`,
  tomorrow: 'besok',
  copy: 'Salin',
  copiedShort: 'Disalin',
  copied: 'Koordinat disalin.',
  copyFailed: 'Koordinat tidak dapat disalin. Tekan lama angkanya untuk menyalin.',
};

export type Words = typeof id;
