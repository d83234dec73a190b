/** The page for webmasters in Indonesian. Text between grave accents is code. */
export const webmasterId = {
  title: 'Untuk pengelola situs',
  description:
    'Cara menampilkan titik internet gratis di situs pemerintah daerah, berita, atau sekolah: HTML, WordPress, Joomla, dan React.',
  intro:
    'Situs pemerintah daerah, berita, atau sekolah dapat menampilkan titik internet gratis di wilayahnya sendiri. Tidak perlu mendaftar, tidak perlu kunci, tidak ada biaya.',
  contents: 'Isi halaman',
  simulated: 'Data simulasi, bukan lokasi resmi. Bingkai di situs Anda mengatakannya juga, sampai daftar resmi terbit.',
  closed: 'Pengelola layanan ini mematikan penyematan di situs lain. Tautan dan kode QR tetap dapat dipakai.',
  limited: (origins: string) => `Pengelola layanan ini hanya mengizinkan penyematan di: ${origins}.`,
  builder: 'Buat kode untuk situs Anda',
  start: 'Mulai',
  steps: [
    'Buka halaman pembuat kode, lalu pilih wilayah, tampilan, dan warnanya.',
    'Salin kodenya: bingkai, komponen web, tautan, atau kode QR.',
    'Tempel di situs Anda, simpan, lalu buka halamannya.',
  ],
  which: 'Mana yang dipilih?',
  ways: [
    ['Bingkai (`iframe`)', 'berjalan di hampir semua situs, tanpa skrip. Tingginya tetap.'],
    ['Komponen web', 'tingginya mengikuti isi, warnanya diatur dengan CSS. Situs Anda harus menerima skrip.'],
    ['Alamat saja', 'untuk WordPress dan sistem lain yang mengenal oEmbed: tempel di baris tersendiri.'],
    ['Kode QR', 'untuk papan pengumuman dan surat.'],
  ],
  html: 'HTML biasa',
  htmlFrame: 'Bingkai, dengan tautan di dalamnya untuk peramban yang tidak menampilkan bingkai:',
  htmlComponent:
    'Komponen web. Skripnya cukup sekali dalam satu halaman, komponennya boleh beberapa. Selama skrip belum berjalan, tautan di dalamnya yang terlihat:',
  wordpress: 'WordPress',
  wordpressBlock: 'Di editor, tambahkan blok “HTML Khusus”, lalu tempel kode bingkai. Lokasi pengunjung dapat dipakai.',
  wordpressAddress:
    'Atau tempel alamat halaman mana pun dari situs ini di baris tersendiri; WordPress menampilkan bingkainya. Dengan cara ini WordPress membatasi bingkai, sehingga tombol lokasi tidak berfungsi, tetapi pencarian tetap bisa:',
  wordpressTrust:
    'Agar alamat yang ditempel mendapat bingkai penuh, termasuk lokasi, daftarkan layanan ini di `functions.php` tema Anda:',
  joomla: 'Joomla',
  joomlaSteps: [
    'Buka Sistem → Konfigurasi Global → Filter Teks. Untuk kelompok Anda, pilih “Tanpa Penyaringan”, atau izinkan `iframe`.',
    'Bila memakai editor TinyMCE, hapus `iframe` dari “Elemen Terlarang” pada pengaturan plugin editor itu.',
    'Buat modul “Khusus” (atau artikel), tekan “Ganti Editor”, lalu tempel kode bingkai dan simpan.',
  ],
  react: 'React',
  reactFrame: 'Sebagai bingkai:',
  reactComponent: 'Sebagai komponen web, dengan jenis untuk TypeScript:',
  options: 'Pilihan',
  optionsIntro:
    'Pilihan ditulis dalam alamat bingkai, atau sebagai atribut komponen. Yang tidak dikenal dijelaskan di dalam bingkai, dan nilai bawaannya yang dipakai.',
  option: 'Pilihan',
  accepts: 'Isi',
  usual: 'bawaan',
  about: {
    screen: 'titik terdekat, atau peta jangkauan',
    region: 'bingkai tetap pada wilayah ini',
    point: 'titik yang dibuka lebih dulu',
    view: 'susunan',
    theme: 'terang, gelap, atau ikut perangkat',
    accent: 'warna tombol, tautan, dan titik',
    search: 'kolom pencarian',
    filters: 'saringan',
    lang: 'bahasa',
    q: 'pencarian yang dijalankan lebih dulu',
    lat: 'lintang tempat awal',
    lon: 'bujur tempat awal',
    tempat: 'nama tempat awal',
    radius: 'jarak terjauh dalam meter',
    category: 'jenis tempat',
    technology: 'sambungan',
    status: 'keadaan',
    limit: 'panjang daftar',
  } as Readonly<Record<string, string>>,
  style: 'Gaya komponen',
  styleIntro:
    'Komponen menerima properti CSS ini dari lembar gaya situs Anda. Bingkainya sendiri dicapai dengan `::part(frame)`.',
  property: 'Properti',
  meaning: 'Arti',
  properties: [
    ['--titik-internet-height', 'tinggi sebelum isinya dikenal, dan tinggi peta; bawaan 592px'],
    ['--titik-internet-min-height', 'tinggi paling kecil'],
    ['--titik-internet-max-height', 'tinggi paling besar; selebihnya digulir di dalam bingkai'],
    ['--titik-internet-border', 'garis tepi, misalnya 1px solid #ccc'],
    ['--titik-internet-radius', 'lengkung sudut; bawaan 12px'],
    ['--titik-internet-background', 'latar sebelum bingkai dimuat'],
    ['--titik-internet-accent', 'warna aksen, misalnya #1f2f5c'],
  ],
  oembed: 'oEmbed',
  oembedText:
    'Alamat halaman utama, daftar, titik, wilayah, dan rencana dapat dijadikan bingkai oleh sistem yang mengenal oEmbed. Jawabannya JSON atau XML (`format=xml`); `maxwidth` dan `maxheight` dipatuhi. Setiap halaman menunjuk ke sini di kepalanya.',
  policy: 'Kebijakan keamanan situs Anda',
  policyText:
    'Bila situs Anda mengirim kepala Content-Security-Policy, tambahkan alamat ini. Baris kedua hanya untuk komponen web:',
  permission:
    'Bila situs Anda mengirim kepala Permissions-Policy, izinkan lokasi untuk bingkai; tanpa itu tombol “Gunakan lokasi saya” tidak berfungsi:',
  privacy: 'Yang disimpan dan tidak disimpan',
  private: [
    'Tidak ada kuki, tidak ada pelacakan, dan tidak ada yang disimpan di peramban pengunjung oleh bingkai.',
    'Tidak ada yang diambil dari situs selain layanan ini.',
    'Lokasi pengunjung hanya diminta bila ia menekan tombolnya, hanya dipakai untuk menghitung jarak, dan tidak dicatat.',
    'Komponen dan bingkai hanya saling memberi tahu tinggi isi. Halaman Anda tidak dibaca.',
  ],
  counted:
    'Layanan ini mencatat asal situs yang memuat bingkai (misalnya https://kota.go.id), tanpa halaman dan tanpa pengunjungnya.',
  notCounted: 'Layanan ini tidak mencatat situs mana yang memuat bingkai.',
  trouble: 'Bila tidak tampil',
  troubles: [
    ['Bingkai kosong', 'kebijakan situs Anda menahannya: lihat baris `frame-src` di atas. Pastikan alamatnya https.'],
    [
      'Lokasi tidak berfungsi',
      'periksa `allow="geolocation"` pada bingkai, https pada situs Anda, dan Permissions-Policy.',
    ],
    ['Kode hilang setelah disimpan', 'penyunting menghapus `iframe`: pakai blok HTML, atau tempel alamatnya saja.'],
    ['Bingkai terpotong', 'beri tinggi lebih besar, atau pakai komponen web.'],
  ],
};
