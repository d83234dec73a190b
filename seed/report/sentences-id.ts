import { distanceIn } from './distance.ts';
import type { Sentences } from './sentences.ts';

const metres = (distance: string | number | undefined) => distanceIn(distance, 'id');

/** Apa yang dikatakan sebuah catatan kepada kantor pengirim daftar. */
export const SENTENCES_ID: Sentences = {
  verdicts: { kept: 'diterbitkan', noted: 'diterbitkan, dengan catatan', refused: 'tidak diterbitkan' },
  headings: {
    line: 'baris',
    verdict: 'hasil',
    name: 'nama',
    column: 'kolom',
    value: 'isi',
    what: 'temuan',
    cure: 'yang perlu dilakukan',
  },
  names: {
    'unreadable-text': 'Teks tidak terbaca',
    'too-many-cells': 'Isi lebih banyak daripada judul kolom',
    'missing-name': 'Tidak bernama',
    'repeated-id': 'Id dipakai dua kali',
    duplicate: 'Titik yang sama dua kali',
    'missing-coordinates': 'Tanpa koordinat dan tanpa desa yang dikenal',
    'unreadable-coordinates': 'Koordinat tidak terbaca',
    'impossible-coordinates': 'Koordinat mustahil',
    'outside-indonesia': 'Di luar Indonesia',
    'at-sea': 'Di laut',
    'in-other-regency': 'Di kabupaten lain daripada yang tertulis',
    'swapped-coordinates': 'Lintang dan bujur tertukar, diperbaiki',
    'decimal-restored': 'Tanda desimal hilang, diperbaiki',
    'sign-restored': 'Tanda minus keliru, diperbaiki',
    'approximate-position': 'Letak perkiraan, biasanya di desanya',
    'category-from-name': 'Jenis tempat dibaca dari namanya',
    'region-name-matched': 'Nama wilayah lama atau salah ketik',
    'near-other-regency': 'Di kabupaten sebelah, dekat batas',
    'far-from-stated-village': 'Jauh dari desa yang tertulis',
    'shared-coordinates': 'Koordinat dipakai beberapa baris',
    'regency-centre': 'Koordinat titik tengah kabupaten',
    'possible-duplicate': 'Mungkin titik yang sama',
    'unknown-region': 'Nama wilayah tidak dikenal',
    'unknown-code': 'Kode wilayah tidak dikenal',
    'unknown-status': 'Status tidak dikenal',
    'unknown-category': 'Jenis tempat tidak dikenal',
    'unknown-technology': 'Jenis koneksi tidak dikenal',
    'unreadable-date': 'Tanggal tidak terbaca',
    'future-date': 'Tanggal belum terjadi',
    'unreadable-bandwidth': 'Bandwidth tidak terbaca',
    'unreadable-hours': 'Jam buka tidak terbaca',
  },
  page: {
    title: 'Laporan pemeriksaan daftar titik',
    rows: 'baris',
    notesTitle: 'Catatan',
    rowsTitle: 'Baris yang tidak diterbitkan',
    count: 'banyaknya',
    code: 'kode',
    left: '{count} baris lain yang tidak diterbitkan ada di catatan.csv.',
    off: '{count} baris berada di luar peta ini.',
    map: 'Peta letak titik: diterbitkan, diterbitkan dengan catatan, tidak diterbitkan',
    in: 'Perbesar',
    out: 'Perkecil',
  },
  notes: {
    'unreadable-text': () => [
      'Teksnya lebih dari 300 karakter atau memuat tanda yang tidak dapat ditampilkan.',
      'Ketik ulang isinya.',
    ],
    'too-many-cells': () => [
      'Isi baris ini lebih banyak daripada judul kolomnya.',
      'Koma atau titik koma di dalam isi memecahnya: apit isi itu dengan tanda kutip.',
    ],
    'missing-name': () => ['Titik ini tidak bernama.', 'Tulis namanya, misalnya SD Negeri Oebelo.'],
    'repeated-id': ({ line }) => [
      `Baris ${line} memakai id yang sama.`,
      'Beri setiap titik id sendiri, atau hapus baris yang berlebih.',
    ],
    duplicate: ({ line }) => [
      `Baris ${line} adalah titik yang sama: namanya mirip dan jaraknya kurang dari 100 m.`,
      'Hapus salah satu; bila memang dua titik, bedakan nama atau jenisnya.',
    ],
    'missing-coordinates': () => [
      'Koordinatnya tidak ada, dan tidak ada desa yang dapat mewakilinya.',
      'Tulis lintang dan bujur, atau paling tidak provinsi, kabupaten, kecamatan, dan desa.',
    ],
    'unreadable-coordinates': () => [
      'Koordinatnya tidak dapat dibaca.',
      'Tulis dalam derajat, misalnya -10,1718 dan 123,6070.',
    ],
    'impossible-coordinates': () => [
      'Tidak ada tempat di bumi dengan koordinat ini.',
      'Lintang antara -11 dan 6, bujur antara 95 dan 141. Apakah tanda desimalnya hilang?',
    ],
    'outside-indonesia': ({ village, regency, distance }) => [
      `Koordinatnya di luar Indonesia, ${metres(distance)} dari desa terdekat (${village}, ${regency}).`,
      'Cari tempatnya di peta dan tulis ulang koordinatnya.',
    ],
    'at-sea': ({ village, regency, distance, coast }) => [
      `Koordinatnya di laut, ${metres(coast)} dari pantai dan ${metres(distance)} dari desa terdekat (${village}, ${regency}).`,
      'Cari tempatnya di peta dan tulis ulang koordinatnya.',
    ],
    'in-other-regency': ({ found, stated, distance }) => [
      `Koordinatnya di ${found}, padahal tertulis ${stated}, ${metres(distance)} dari sana.`,
      'Betulkan koordinat atau kabupatennya.',
    ],
    'swapped-coordinates': ({ lon, lat }) => [
      `Lintang dan bujurnya tertukar; dibaca sebagai ${lat}, ${lon}.`,
      'Tukar keduanya di dalam daftar.',
    ],
    'decimal-restored': ({ lon, lat }) => [
      `Tanda desimalnya hilang; dibaca sebagai ${lat}, ${lon}.`,
      'Periksa, lalu tulis tanda desimalnya di dalam daftar.',
    ],
    'sign-restored': ({ lon, lat }) => [
      `Tanda minusnya hilang atau berlebih; dibaca sebagai ${lat}, ${lon}.`,
      'Periksa, lalu betulkan tandanya di dalam daftar: lintang selatan ditulis dengan minus.',
    ],
    'approximate-position': ({ village, why }) => [
      why === 'stated'
        ? 'Daftar menyebut letaknya perkiraan; dicatat begitu.'
        : why === 'shared'
          ? `Koordinatnya dipakai banyak baris atau merupakan titik tengah kabupaten; ditaruh di desa ${village} sebagai letak perkiraan.`
          : `Koordinatnya tidak ada; ditaruh di desa ${village} sebagai letak perkiraan.`,
      'Tulis koordinat tempat itu sendiri.',
    ],
    'category-from-name': ({ category }) => [
      `Jenis tempat dibaca dari namanya: ${category}.`,
      'Tulis jenisnya di kolomnya.',
    ],
    'region-name-matched': ({ name }) => [`Dibaca sebagai ${name}.`, 'Tulis nama resmi yang berlaku sekarang.'],
    'near-other-regency': ({ found, stated, distance }) => [
      `Koordinatnya di ${found}, padahal tertulis ${stated}, ${metres(distance)} dari sana; koordinatnya yang dipakai.`,
      'Periksa koordinat dan kabupatennya: batasnya dekat.',
    ],
    'far-from-stated-village': ({ village, distance }) => [
      `Koordinatnya ${metres(distance)} dari desa ${village} yang tertulis.`,
      'Periksa koordinat dan desanya.',
    ],
    'shared-coordinates': ({ rows, line }) => [
      `${rows} baris memakai koordinat ini, antara lain baris ${line}.`,
      'Tulis koordinat setiap tempat itu sendiri.',
    ],
    'regency-centre': ({ regency }) => [
      `Koordinatnya adalah titik tengah ${regency}.`,
      'Tulis koordinat tempat itu sendiri.',
    ],
    'possible-duplicate': ({ line }) => [
      `Baris ${line} namanya mirip dan jaraknya kurang dari 100 m.`,
      'Hapus salah satu bila keduanya titik yang sama.',
    ],
    'unknown-region': () => [
      'Tidak ada wilayah dengan nama ini, di sana atau di mana pun.',
      'Tulis nama resmi yang berlaku sekarang beserta wilayah induknya.',
    ],
    'unknown-code': () => ['Tidak ada wilayah dengan kode ini.', 'Tulis kode Kemendagri, misalnya 53.71.01.1001.'],
    'unknown-status': () => [
      'Statusnya tidak dikenal; dianggap belum diverifikasi.',
      'Tulis Aktif, Gangguan, Kontrak berakhir, Belum diverifikasi, atau Rencana.',
    ],
    'unknown-category': () => [
      'Jenis tempatnya tidak dikenal; dianggap lainnya.',
      'Tulis Sekolah, Kesehatan, Kantor desa, Pemerintah, Ibadah, Komunitas, Wisata, Transportasi, Usaha, Keamanan, atau Lainnya.',
    ],
    'unknown-technology': () => [
      'Jenis koneksinya tidak dikenal; dianggap lainnya.',
      'Tulis Fiber optik, Radio, VSAT, atau Lainnya.',
    ],
    'unreadable-date': () => [
      'Tanggalnya tidak dapat dibaca; tanggalnya dikosongkan.',
      'Tulis seperti 2020-10-05 atau 5/10/2020.',
    ],
    'future-date': () => [
      'Tanggalnya belum terjadi; tanggalnya dikosongkan.',
      'Tulis hari ketika statusnya diperiksa.',
    ],
    'unreadable-bandwidth': () => [
      'Bandwidth-nya tidak dapat dibaca; bandwidth-nya dikosongkan.',
      'Tulis seperti 8 Mbps atau 512 kbps.',
    ],
    'unreadable-hours': () => [
      'Jam bukanya tidak dapat dibaca; jam bukanya dikosongkan.',
      'Tulis seperti Senin-Jumat 08.00-16.00.',
    ],
  },
};
