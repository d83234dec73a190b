import { type Html, html } from './html.ts';
import { sourceList } from './method-sources.ts';
import { classTable, destinationTable, listOf, longDay } from './method-tables.ts';
import type { MethodFacts, MethodSection, MethodWords } from './method-words.ts';

export const methodId: MethodWords = {
  title: 'Metode',
  description: 'Cara jangkauan titik internet gratis dihitung: apa yang diukur, apa yang dianggap, dan apa batasnya.',
  simulated: 'Data simulasi, bukan lokasi resmi.',
  intro:
    'Halaman ini menjelaskan asal setiap angka di halaman Rencana: apa yang diukur, apa yang dianggap, dan apa yang tidak dapat disimpulkan dari angka itu.',
  contents: 'Isi halaman',
  planner: 'Buka Rencana',
  figure: {
    label:
      'Gambar: satu titik aktif dengan lingkaran radius. Desa di dalam lingkaran terjangkau, desa di luarnya belum.',
    caption:
      'Jarak diukur lurus dari letak desa ke titik aktif terdekat. Desa yang berada di dalam radius (terisi) terjangkau; yang di luar (berongga) belum. Titik yang tidak aktif tidak dihitung.',
    village: 'desa',
    radius: 'radius',
    active: 'titik aktif',
    inactive: 'titik tidak aktif',
  },
  sections: (facts) => [...measured(facts), ...planned, ...limits(facts)],
};

const measured = (facts: MethodFacts): readonly MethodSection[] => [
  {
    id: 'ukuran',
    title: 'Yang diukur',
    body: html`<p>Untuk masing-masing dari 83.449 desa dan kelurahan, program mencari titik internet <a href="#aktif">aktif</a>
terdekat dan mengukur jaraknya: garis lurus (geodesik) di permukaan elipsoid WGS84, dari letak desa ke titik itu. Jarak diukur
ulang setiap kali daftar titik diterbitkan.</p>
<p>Sebuah desa <strong>terjangkau</strong> bila jarak itu tidak lebih dari radius yang Anda pilih, antara 500 m dan 100 km.
Penduduk satu desa dihitung terjangkau semuanya atau tidak sama sekali. Radius 2 km kira-kira 20–25 menit berjalan kaki.</p>
<p>Sebuah titik dihitung sebagai milik wilayah dari desa yang letaknya paling dekat dengannya.</p>`,
  },
  {
    id: 'aktif',
    title: 'Titik yang dihitung',
    body: html`<p>Hanya titik berstatus <strong>aktif</strong> yang dihitung. Titik yang terganggu, kontraknya berakhir, belum
diperiksa, atau baru direncanakan tidak menjangkau siapa pun. Status berasal dari daftar titik dan berlaku pada tanggal
pemeriksaannya.</p>`,
  },
  {
    id: 'penduduk',
    title: 'Penduduk',
    body: html`<p>${peopleText(facts)}</p>`,
  },
  {
    id: 'angka',
    title: 'Angka dan kelas warna',
    body: html`<dl>
<dt>Penduduk terjangkau</dt><dd>Bagian penduduk wilayah yang desanya berada dalam radius.</dd>
<dt>Belum terjangkau</dt><dd>Jumlah penduduk di desa di luar radius.</dd>
<dt>Titik per 10.000 penduduk</dt><dd>Titik aktif di wilayah itu dibagi penduduknya, kali 10.000.</dd>
<dt>Jarak median</dt><dd>Separuh penduduk, bukan separuh desa, tinggal tidak lebih jauh dari jarak ini.</dd>
<dt>Persentil ke-90</dt><dd>Sembilan dari sepuluh penduduk tinggal tidak lebih jauh dari jarak ini.</dd>
</dl>
<p>Peta memakai tujuh kelas dengan batas tetap, sama untuk setiap radius, supaya dua peta dapat dibandingkan. Nilai tepat di
batas masuk kelas yang lebih baik.</p>
${classTable('id', {
  measure: 'Ukuran',
  limits: 'Batas kelas, dari yang terbaik',
  share: 'Penduduk terjangkau',
  province: 'Belum terjangkau (orang), per provinsi',
  regency: 'Belum terjangkau (orang), per kabupaten',
  district: 'Belum terjangkau (orang), per kecamatan',
  density: 'Titik per 10.000 penduduk',
  median: 'Jarak median (km)',
})}`,
  },
  {
    id: 'tertinggal',
    title: 'Daerah tertinggal',
    body: html`<p>Daerah tertinggal adalah 62 kabupaten dalam Perpres 63/2020 untuk 2020–2024. Kami membacanya begini: ke-62
kabupaten ada di daftar sejak 1 Januari 2020; 25 yang diumumkan keluar tetap di daftar sampai 31 Desember 2024; yang lain tetap
di daftar sampai ada peraturan baru. Anda dapat memilih hari yang dimaksud; tanpa pilihan, berlaku hari ini di Jakarta.
${facts.listed === null ? '' : html`Pada ${longDay(facts.today, 'id')} ada <strong>${facts.listed}</strong> kabupaten di daftar.`}</p>
<p>Daftar ini bukan “3T” (tertinggal, terdepan, terluar), yang lebih luas.</p>`,
  },
  {
    id: 'destinasi',
    title: 'Destinasi wisata prioritas',
    body: html`<p>Program pemerintah untuk UMKM menyebut sepuluh destinasi. Tidak ada aturan yang menetapkan kabupatennya untuk
keperluan ini. <strong>Pembagian di bawah adalah bacaan kami sendiri</strong>: kabupaten tempat destinasi itu berada, atau yang
memiliki pantai danau atau taman nasionalnya. Likupang, yang ditambahkan kemudian, tidak termasuk.</p>
${destinationTable(facts, { destination: 'Destinasi', regencies: 'Kabupaten' })}`,
  },
];

/** Which of the three holds is known from what is published. */
function peopleText({ dataset, people }: MethodFacts): Html {
  const list =
    people && html`daftar resmi${people.publisher && ` ${people.publisher}`}, keadaan ${longDay(people.asOf, 'id')}`;
  if (list && dataset?.populations === 'official')
    return html`Jumlah penduduk tiap desa berasal dari ${list}. Angka wilayah adalah jumlah penduduk desa-desanya.`;
  const spread = html`penduduk satu kabupaten <strong>dibagi rata</strong>`;
  if (list)
    return html`Jumlah penduduk desa berasal dari ${list}. Untuk desa yang tidak ada dalam daftar itu dipakai perkiraan:
${spread} ke desa-desanya, menurut jumlah penduduk kabupaten dan kota dari Ditjen Dukcapil, semester II 2024.`;
  return html`Jumlah penduduk tiap kabupaten dan kota berasal dari Ditjen Dukcapil, semester II 2024, seluruhnya
284.973.643 orang. Penduduk per desa tidak tersedia secara terbuka. Maka ${spread}
ke desa-desanya. Setiap angka di bawah tingkat kabupaten adalah perkiraan.`;
}

const planned: readonly MethodSection[] = [
  {
    id: 'titik-berikutnya',
    title: 'Titik berikutnya',
    body: html`<p>Pertanyaannya: bila ada sejumlah titik baru, di desa mana saja titik itu menjangkau paling banyak orang yang
belum terjangkau? Ini dikenal sebagai <em>maximal covering location problem</em> (Church dan ReVelle, 1974). Titik aktif yang ada
tetap di tempatnya; calon lokasi adalah letak semua desa di wilayah itu.</p>
<p>Rencana disusun selangkah demi selangkah: setiap kali dipilih desa yang menambah paling banyak. Cara ini cepat dan biasanya
dekat sekali dengan yang terbaik, tetapi tidak selalu yang terbaik. Maka setiap rencana disertai <strong>jaminan</strong>: batas
terbukti yang tidak dapat dilewati oleh rencana mana pun dengan jumlah titik yang sama. Dari situ kalimat “sedikitnya 95 % dari
tambahan terbaik”. Jaminan berbicara tentang tambahan dari titik baru, bukan tentang jumlah seluruhnya.</p>
<dl>
<dt>Batas sederhana <code>marginal</code></dt><dd>Langsung tersedia. Dihitung dari tambahan yang masih tersisa di tiap langkah
(Nemhauser, Wolsey, dan Fisher, 1978). Selalu benar, sering terlalu hati-hati.</dd>
<dt>Batas yang diperketat <code>lagrangian</code></dt><dd>Perlu beberapa detik. Setiap desa diberi harga, harga diubah berulang
kali sampai batasnya serendah mungkin (relaksasi Lagrange).</dd>
<dt>Hitungan pasti <code>exact</code></dt><dd>Untuk satu kabupaten atau kecamatan. Pemecah program linear bilangan bulat mencari
rencana terbaik dan membuktikannya. Bila waktunya habis, berlaku rencana dan batas terbaik yang sudah ditemukan.</dd>
</dl>
<p>Desa yang Anda wajibkan selalu masuk, desa yang Anda kecualikan tidak pernah. Bobot “daerah tertinggal dulu” menghitung
penduduk daerah tertinggal sebelum yang lain.</p>`,
  },
  {
    id: 'coba',
    title: 'Coba rencana sendiri',
    body: html`<p>Titik yang Anda taruh di peta atau muat dari berkas CSV dihitung di peramban Anda, dengan jarak yang sama.
Berkas itu tidak dikirim ke mana pun dan tidak ada yang diterbitkan.</p>`,
  },
];

const limits = ({ dataset, people, publicUrl, today }: MethodFacts): readonly MethodSection[] => [
  {
    id: 'anggapan',
    title: 'Yang dianggap',
    body: listOf([
      ...(people && dataset?.populations === 'official'
        ? []
        : ['Penduduk satu kabupaten tersebar rata di desa-desanya.']),
      'Semua penduduk desa tinggal di letak desanya.',
      'Titik aktif dapat dipakai siapa saja di dalam radius.',
      'Titik baru dapat didirikan di letak desa mana pun.',
      'Kode desa tahun 2020 sudah disesuaikan dengan kode wilayah tahun 2025 menurut nama dan nomornya.',
    ]),
  },
  {
    id: 'batas',
    title: 'Yang tidak dapat disimpulkan',
    body: html`<p>Jangkauan di sini adalah kedekatan, bukan pengalaman memakai internet. Angka ini tidak berkata apa-apa tentang:</p>
${listOf([
  html`<strong>laut dan medan</strong>: jarak lurus menembus laut, gunung, dan sungai;`,
  html`<strong>waktu tempuh</strong>: jalan, perahu, dan ongkosnya tidak dihitung;`,
  html`<strong>kapasitas</strong>: berapa orang yang dapat tersambung sekaligus;`,
  html`<strong>jam buka</strong>: titik di sekolah dapat tertutup pada malam hari;`,
  html`<strong>mutu</strong>: kecepatan dan gangguan sambungan;`,
  html`<strong>sinyal seluler</strong>: orang di luar radius dapat saja memiliki internet dari ponselnya.`,
])}`,
  },
  {
    id: 'simulasi',
    title: 'Data simulasi',
    body:
      dataset?.kind === 'official'
        ? html`<p>Titik yang diterbitkan sekarang berasal dari daftar resmi: ${dataset.name}.</p>`
        : html`<p><strong>Letak titik pada situs ini bukan letak resmi.</strong> Kementerian menyebut 7.634 titik pada 23 Juni dan
5 Oktober 2020, tetapi tidak menerbitkan daftarnya. Program ini membuat 7.634 titik tiruan yang masuk akal dari letak desa dan
angka yang pernah diumumkan. Jangan mengambil keputusan dari angka ini sebelum daftar resmi menggantikannya.</p>`,
  },
  {
    id: 'syarat',
    title: 'Mengusulkan titik: lima syarat BAKTI AKSI',
    body: html`<p>Pemerintah daerah mengusulkan titik melalui aplikasi PASTI. Tempat yang diusulkan harus:</p>
<ol>
<li>merupakan fasilitas pelayanan publik;</li>
<li>belum memiliki internet sendiri;</li>
<li>berupa bangunan permanen;</li>
<li>memiliki listrik yang memadai;</li>
<li>berada di tempat yang sinyal selulernya lemah atau tidak ada.</li>
</ol>
<p>Rencana di sini memberi daftar calon desa. Kelima syarat tetap harus diperiksa di tempat.</p>`,
  },
  { id: 'sumber', title: 'Sumber', body: sourceList() },
  {
    id: 'mengutip',
    title: 'Cara mengutip',
    body: dataset
      ? html`<blockquote>Titik Internet. ${dataset.name}, versi <code>${dataset.version}</code>, keadaan
${longDay(dataset.asOf, 'id')}, diterbitkan ${longDay(dataset.publishedOn, 'id')}.${dataset.kind === 'simulated' ? ' Data simulasi.' : ''}
${publicUrl}/metode (dibuka ${longDay(today, 'id')}).</blockquote>
<p>Setiap tabel yang diunduh memuat versi ini, sehingga angka dapat ditelusuri kembali.</p>`
      : html`<p>Versi data tidak dapat dibaca saat ini. Silakan muat ulang halaman ini sebentar lagi.</p>`,
  },
];
