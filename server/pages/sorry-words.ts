import type { Language } from '../../shared/language.ts';

/** Why a page cannot be shown. */
export type Sorry =
  | 'page'
  | 'region'
  | 'list page'
  | 'poster'
  | 'position'
  | 'text'
  | 'radius'
  | 'list number'
  | 'request'
  | 'busy'
  | 'fault';

/** `how` names the value that cannot be used, as it stands in the address. */
type SorryWords = Readonly<
  Record<Sorry, { readonly what: string; readonly how: string | ((value: string) => string) }>
>;

export const SORRY_WORDS: Readonly<Record<Language, SorryWords>> = {
  id: {
    page: {
      what: 'Halaman ini tidak ada.',
      how: 'Alamatnya mungkin salah ketik, atau halamannya sudah dipindahkan. Cari titik terdekat di sini:',
    },
    region: {
      what: 'Wilayah ini tidak ada.',
      how: 'Tidak ada wilayah dengan kode ini. Kode wilayah ditulis seperti 53, 53.71, 53.71.01, atau 53.71.01.1001. Cari tempatnya di sini:',
    },
    'list page': {
      what: 'Halaman daftar ini tidak ada.',
      how: 'Daftar titik wilayah ini tidak sepanjang itu. Kembali ke awal daftarnya, atau cari tempat lain di sini:',
    },
    poster: {
      what: 'Poster ini tidak ada.',
      how: 'Poster dibuat untuk titik yang ada dalam daftar, dan untuk desa atau kelurahan dengan kode seperti 53.71.01.1001. Cari tempatnya di sini:',
    },
    position: {
      what: 'Letak ini tidak dapat dibaca.',
      how: 'Lintang (lat) dan bujur (lon) harus berupa angka derajat dengan titik, misalnya lat=-10.17&lon=123.6. Cari tempatnya di sini:',
    },
    text: {
      what: 'Nama tempat ini tidak dapat dibaca.',
      how: 'Nama tempat paling panjang 200 huruf dan tidak memuat tanda yang tidak terlihat. Ketik lagi di sini:',
    },
    radius: {
      what: 'Jangkauan ini tidak dihitung.',
      how: (value) =>
        `Alamatnya meminta radius=${value} meter. Halaman wilayah menghitung empat jangkauan; pilih salah satu:`,
    },
    'list number': {
      what: 'Halaman daftar ini tidak dapat dibaca.',
      how: (value) =>
        `Alamatnya meminta halaman=${value}. Halaman daftar diberi nomor 1, 2, 3, dan seterusnya. Kembali ke awal daftarnya, atau cari tempat lain di sini:`,
    },
    request: {
      what: 'Alamat ini tidak dapat dibaca.',
      how: 'Periksa alamatnya, atau cari titik terdekat di sini:',
    },
    busy: {
      what: 'Layanan sedang sibuk.',
      how: 'Datanya aman. Tunggu sebentar, lalu muat ulang halaman ini.',
    },
    fault: {
      what: 'Ada yang tidak beres.',
      how: 'Kesalahan ini ada pada kami dan sudah dicatat. Coba lagi nanti.',
    },
  },
  en: {
    page: {
      what: 'There is no such page.',
      how: 'The address may be misspelled, or the page has moved. Find the nearest point here:',
    },
    region: {
      what: 'There is no such region.',
      how: 'No region has this code. Codes are written like 53, 53.71, 53.71.01 or 53.71.01.1001. Find the place here:',
    },
    'list page': {
      what: 'There is no such page of the list.',
      how: 'The list of points of this region is not that long. Go back to its beginning, or find another place here:',
    },
    poster: {
      what: 'There is no such poster.',
      how: 'Posters are made for points that are in the list, and for villages with codes like 53.71.01.1001. Find the place here:',
    },
    position: {
      what: 'This position cannot be read.',
      how: 'Latitude (lat) and longitude (lon) must be degrees with a point, such as lat=-10.17&lon=123.6. Find the place here:',
    },
    text: {
      what: 'This name of a place cannot be read.',
      how: 'The name of a place has 200 letters at the most and no invisible characters. Type it again here:',
    },
    radius: {
      what: 'This reach is not computed.',
      how: (value) => `The address asks for radius=${value} metres. Pages of regions compute four of them; choose one:`,
    },
    'list number': {
      what: 'This page of the list cannot be read.',
      how: (value) =>
        `The address asks for halaman=${value}. The pages of the list are numbered 1, 2, 3 and so on. Go back to its beginning, or find another place here:`,
    },
    request: {
      what: 'This address cannot be read.',
      how: 'Check the address, or find the nearest point here:',
    },
    busy: {
      what: 'The service is busy.',
      how: 'The data are safe. Wait a moment, then reload this page.',
    },
    fault: {
      what: 'Something went wrong.',
      how: 'The fault is ours and was noted. Please try again later.',
    },
  },
};
