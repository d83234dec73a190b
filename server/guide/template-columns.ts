/** One text in both languages of the site. */
export interface BothLanguages {
  readonly id: string;
  readonly en: string;
}

/** A column of the template that offices fill in. */
export interface TemplateColumn {
  readonly heading: string;
  readonly example: string | number;
  readonly need: 'required' | 'recommended' | 'optional';
  readonly accepts: BothLanguages;
  /** The words to choose from, as the importer reads them; absent: free text. */
  readonly choices?: readonly string[];
}

const REGION = {
  id: 'Nama resmi wilayah. Singkatan, nama lama, dan salah ketik kecil tetap dikenali.',
  en: 'The official name of the region. Abbreviations, former names and small misspellings are recognised.',
};
const DEGREES = {
  id: 'Derajat desimal dengan koma atau titik, atau derajat-menit-detik, mis. 10°10\'18" LS. Lintang selatan bertanda minus.',
  en: 'Decimal degrees with a comma or a point, or degrees-minutes-seconds, such as 10°10\'18"S. South has a minus.',
};

/** The template from left to right. The example is a place, not a point of any list. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  {
    heading: 'id',
    example: 'KPG-0001',
    need: 'recommended',
    accepts: {
      id: 'Kode titik yang tidak berubah dari daftar ke daftar; tautan ke titik ini memakainya.',
      en: 'A code of the point that stays the same from list to list; links to the point are made of it.',
    },
  },
  {
    heading: 'nama_lokasi',
    example: 'SD Negeri Oebelo',
    need: 'required',
    accepts: {
      id: 'Nama tempat, paling panjang 300 karakter.',
      en: 'The name of the place, 300 characters at the most.',
    },
  },
  { heading: 'provinsi', example: 'Nusa Tenggara Timur', need: 'recommended', accepts: REGION },
  { heading: 'kabupaten_kota', example: 'Kabupaten Kupang', need: 'recommended', accepts: REGION },
  { heading: 'kecamatan', example: 'Kupang Tengah', need: 'recommended', accepts: REGION },
  {
    heading: 'desa_kelurahan',
    example: 'Oebelo',
    need: 'recommended',
    accepts: {
      id: 'Nama resmi. Titik tanpa koordinat ditaruh di desanya sebagai letak perkiraan.',
      en: 'The official name. A point without coordinates is put at its village, as approximate.',
    },
  },
  {
    heading: 'kode_desa',
    example: '53.01.08.2010',
    need: 'optional',
    accepts: {
      id: 'Kode wilayah Kemendagri, dengan atau tanpa titik; kode tahun 2020 juga dikenali.',
      en: 'The Kemendagri code, with or without dots; codes of 2020 are recognised too.',
    },
  },
  { heading: 'lintang', example: -10.1133, need: 'recommended', accepts: DEGREES },
  { heading: 'bujur', example: 123.7502, need: 'recommended', accepts: DEGREES },
  {
    heading: 'jenis_layanan',
    example: 'Sekolah',
    need: 'recommended',
    accepts: {
      id: 'Salah satu pilihan; juga "SD", "Puskesmas", "Balai Desa", dan sejenisnya.',
      en: 'One of the choices; also "SD", "Puskesmas", "Balai Desa" and the like.',
    },
    choices: [
      'Sekolah',
      'Kesehatan',
      'Kantor desa',
      'Pemerintah',
      'Ibadah',
      'Komunitas',
      'Wisata',
      'Transportasi',
      'Usaha',
      'Keamanan',
      'Lainnya',
    ],
  },
  {
    heading: 'teknologi',
    example: 'VSAT',
    need: 'recommended',
    accepts: { id: 'Salah satu pilihan; juga "Satelit", "FO".', en: 'One of the choices; also "Satelit", "FO".' },
    choices: ['Fiber optik', 'Radio', 'VSAT', 'Lainnya'],
  },
  {
    heading: 'status',
    example: 'Aktif',
    need: 'recommended',
    accepts: {
      id: 'Salah satu pilihan; juga "On Air", "Mati". Hanya yang aktif dihitung sebagai cakupan.',
      en: 'One of the choices; also "On Air", "Mati". Only active points count as coverage.',
    },
    choices: ['Aktif', 'Gangguan', 'Kontrak berakhir', 'Belum diverifikasi', 'Rencana'],
  },
  {
    heading: 'tanggal_verifikasi',
    example: '2020-10-05',
    need: 'recommended',
    accepts: {
      id: 'Hari ketika statusnya diperiksa: 2020-10-05, 5/10/2020, atau 5 Oktober 2020.',
      en: 'The day on which the status was checked: 2020-10-05, 5/10/2020 or 5 Oktober 2020.',
    },
  },
  {
    heading: 'bandwidth_mbps',
    example: 8,
    need: 'optional',
    accepts: {
      id: 'Mbit/s; satuan lain ditulis, mis. 512 kbps.',
      en: 'Mbit/s; another unit is written, such as 512 kbps.',
    },
  },
  {
    heading: 'jam_buka',
    example: 'Senin-Jumat 07.00-14.00',
    need: 'optional',
    accepts: {
      id: 'Seperti contoh, "24 jam", atau sintaks OpenStreetMap: Mo-Fr 07:00-14:00.',
      en: 'Like the example, "24 jam", or the syntax of OpenStreetMap: Mo-Fr 07:00-14:00.',
    },
  },
  {
    heading: 'penyedia',
    example: 'BAKTI',
    need: 'optional',
    accepts: { id: 'Siapa yang menyelenggarakan layanannya.', en: 'Who runs the service.' },
  },
  {
    heading: 'alamat',
    example: 'Jalan Timor Raya km 23',
    need: 'optional',
    accepts: { id: 'Alamat tempat itu.', en: 'The address of the place.' },
  },
];
