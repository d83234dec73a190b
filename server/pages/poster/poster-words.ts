import type { Language } from '../../../shared/language.ts';
import type { Status } from '../../../shared/vocabulary.ts';

/** What a poster says; both languages stand on one sheet. */
export interface PosterWords {
  readonly here: readonly [string, string];
  readonly free: string;
  readonly away: (distance: string, direction: string) => string;
  readonly nearest: readonly [string, string];
  readonly from: (village: string) => string;
  readonly scanPoint: string;
  readonly scanList: string;
  readonly network: string;
  readonly password: string;
  readonly otherwise: (name: string, distance: string, direction: string) => string;
  readonly straight: string;
  readonly simulated: string;
  readonly noHours: string;
  readonly noPoints: string;
  /** What a point is that cannot be used at once; null: nothing to say. */
  readonly status: Readonly<Record<Status, ((day: string | null) => string) | null>>;
  readonly title: (name: string) => string;
  readonly codeLabel: (address: string) => string;
  readonly print: string;
  readonly paper: string;
  readonly backToPoint: string;
  readonly backToVillage: string;
  readonly elsewhere: string;
  readonly hangHere: string;
  readonly atThePoint: string;
  readonly onlyHere: string;
  readonly located: { readonly asking: string; readonly failed: string };
}

export const POSTER_WORDS: Readonly<Record<Language, PosterWords>> = {
  id: {
    here: ['Internet gratis', 'di sini'],
    free: 'Internet gratis',
    away: (distance, direction) => `${distance} ke ${direction}`,
    nearest: ['Internet gratis', 'terdekat'],
    from: (village) => `Jarak dari ${village}`,
    scanPoint: 'Pindai untuk melihat titik lain, atau melapor bila tidak tersambung',
    scanList: 'Pindai untuk melihat semua titik di sekitar sini',
    network: 'Nama Wi-Fi',
    password: 'Kata sandi, bila ada',
    otherwise: (name, distance, direction) => `Bila di sini terputus: ${name}, ${distance} ke ${direction}.`,
    straight: 'Jarak garis lurus; perjalanan bisa lebih jauh.',
    simulated: 'Contoh poster. Data simulasi, bukan lokasi resmi.',
    noHours: 'Jam buka belum tercatat',
    noPoints: 'Belum ada titik internet gratis dalam daftar.',
    status: {
      active: null,
      trouble: (day) => `Sedang terganggu${day ? `, dilaporkan ${day}` : ''}. Tanyakan dulu sebelum datang.`,
      'contract-ended': (day) => `Kontraknya berakhir${day ? `, dicatat ${day}` : ''}. Tanyakan dulu sebelum datang.`,
      unverified: () => 'Belum diperiksa. Tanyakan dulu sebelum datang.',
      planned: () => 'Masih direncanakan, belum dapat dipakai.',
    },
    title: (name) => `Poster: ${name}`,
    codeLabel: (address) => `Kode QR menuju ${address}`,
    print: 'Cetak poster',
    paper: 'Kertas A4, satu halaman. Hitam-putih juga terbaca.',
    backToPoint: 'Kembali ke titik ini',
    backToVillage: 'Kembali ke desa ini',
    elsewhere: 'Dipasang di tempat saya sekarang',
    hangHere:
      'Poster ini untuk dinding titiknya sendiri. Untuk warung atau tempat lain, poster dapat menunjukkan jarak dan arahnya.',
    atThePoint: 'Dipasang di titiknya sendiri',
    onlyHere:
      'Kode QR ini hanya dapat dibuka di komputer ini, karena situs ini belum tahu alamatnya untuk umum (PUBLIC_URL). Jangan dicetak dulu.',
    located: {
      asking: 'Mencari lokasi…',
      failed: 'Lokasi tidak dapat ditemukan. Izinkan lokasi untuk situs ini, lalu coba lagi.',
    },
  },
  en: {
    here: ['Free internet', 'here'],
    free: 'Free internet',
    away: (distance, direction) => `${distance} to the ${direction}`,
    nearest: ['Nearest', 'free internet'],
    from: (village) => `Distance from ${village}`,
    scanPoint: 'Scan to see other points, or to report that you cannot connect',
    scanList: 'Scan to see every point around here',
    network: 'Wi-Fi name',
    password: 'Password, if any',
    otherwise: (name, distance, direction) => `If this one is down: ${name}, ${distance} to the ${direction}.`,
    straight: 'Straight-line distance; the way may be longer.',
    simulated: 'Sample poster. Simulated data, not official locations.',
    noHours: 'Hours not recorded yet',
    noPoints: 'No free internet point is listed yet.',
    status: {
      active: null,
      trouble: (day) => `In trouble${day ? `, reported ${day}` : ''}. Ask before you come.`,
      'contract-ended': (day) => `Its contract has ended${day ? `, noted ${day}` : ''}. Ask before you come.`,
      unverified: () => 'Not checked yet. Ask before you come.',
      planned: () => 'Still planned, not in use yet.',
    },
    title: (name) => `Poster: ${name}`,
    codeLabel: (address) => `QR code leading to ${address}`,
    print: 'Print the poster',
    paper: 'A4 paper, one page. Black and white will do.',
    backToPoint: 'Back to this point',
    backToVillage: 'Back to this village',
    elsewhere: 'Hang it where I am now',
    hangHere:
      'This poster is for the wall of the point itself. For a shop or another place it can tell distance and direction.',
    atThePoint: 'Hang it at the point itself',
    onlyHere:
      'This QR code opens on this computer only, because the site does not know its public address yet (PUBLIC_URL). Please do not print it yet.',
    located: {
      asking: 'Finding the place…',
      failed: 'The place could not be found. Allow location for this site, then try again.',
    },
  },
};
