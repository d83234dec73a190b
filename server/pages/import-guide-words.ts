/** Everything the guide says, in one language. */
export interface GuideWords {
  readonly title: string;
  readonly otherLanguage: string;
  readonly intro: string;
  readonly templateTitle: string;
  readonly template: string;
  readonly xlsx: string;
  readonly csv: string;
  readonly column: string;
  readonly accepts: string;
  readonly example: string;
  readonly needs: Readonly<Record<'required' | 'recommended' | 'optional', string>>;
  readonly checkTitle: string;
  readonly check: string;
  readonly rules: readonly { readonly title: string; readonly points: readonly string[] }[];
  readonly runTitle: string;
  readonly run: readonly { readonly text: string; readonly command: string }[];
  readonly exitTitle: string;
  readonly exitHeadings: readonly [string, string];
  readonly exits: readonly (readonly [string, string])[];
}

const COMMANDS = {
  dryRun: 'npm run import -- daftar.xlsx --dry-run',
  publish:
    'npm run import -- daftar.xlsx --publisher "Dinas Kominfo …" --licence "CC BY 4.0" --as-of 2020-10-05 --max-refused 5%',
  map: 'npm run import -- daftar.csv --map name="Nama Titik" --map code=',
  rollback: 'npm run rollback',
  population: 'npm run import -- penduduk.csv --as population',
  outlines: 'npm run import -- batas.geojson --as outlines',
} as const;

export const GUIDE_WORDS: Readonly<Record<'id' | 'en', GuideWords>> = {
  id: {
    title: 'Panduan menyusun daftar titik',
    otherLanguage: 'This page in English',
    intro:
      'Halaman ini untuk kantor yang ingin menerbitkan daftar resminya di Titik Internet. Daftar boleh berupa lembar kerja (.xlsx), CSV, atau GeoJSON. Setiap baris diperiksa: diterbitkan, diterbitkan dengan catatan, atau ditolak dengan alasannya. Tidak ada baris yang hilang diam-diam.',
    templateTitle: 'Templat',
    template:
      'Isi templat ini, satu baris untuk satu titik, lalu hapus baris contohnya. Daftar yang sudah ada tidak perlu disalin ke templat: judul kolom yang lazim, seperti "Kab/Kota" atau "Latitude", dikenali.',
    xlsx: 'Unduh templat (.xlsx)',
    csv: 'Unduh templat (.csv)',
    column: 'Kolom',
    accepts: 'Isi yang diterima',
    example: 'Contoh',
    needs: { required: 'wajib', recommended: 'dianjurkan', optional: 'boleh kosong' },
    checkTitle: 'Yang diperiksa',
    check:
      'Setelah diperiksa, terbit sebuah CSV berisi setiap catatan dengan nomor baris, kolom, isi, temuan, dan yang perlu dilakukan, serta sebuah halaman dengan peta. Betulkan daftar aslinya, lalu periksa lagi.',
    rules: [
      {
        title: 'Ditolak',
        points: [
          'tidak bernama, atau teksnya tidak dapat dibaca',
          'tanpa koordinat dan tanpa desa yang dikenal, atau koordinatnya mustahil',
          'di luar Indonesia atau di laut: jarak ke pantai dan ke desa terdekat disebutkan',
          'di kabupaten lain daripada yang tertulis, lebih dari 10 km dari sana: kedua nama dan jaraknya disebutkan',
          'id sama dengan baris lain, atau titik yang sama dua kali: nama mirip dalam jarak 100 m',
        ],
      },
      {
        title: 'Diperbaiki dan diberi catatan',
        points: [
          'lintang dan bujur tertukar',
          'tanda minus atau tanda desimal hilang, bila hanya satu pembacaan yang cocok dengan kabupaten yang tertulis',
          'tanpa koordinat tetapi desanya diketahui: ditaruh di desa itu sebagai letak perkiraan',
          'nama lama atau salah ketik pada nama wilayah; jenis tempat yang terbaca dari namanya',
        ],
      },
      {
        title: 'Diterbitkan dengan catatan',
        points: [
          'koordinat yang sama dipakai beberapa baris, atau merupakan titik tengah kabupaten',
          'status atau jenis yang tidak dikenal; tanggal yang belum terjadi; bandwidth yang tidak terbaca',
          'dekat batas kabupaten lain, atau jauh dari desa yang tertulis',
        ],
      },
    ],
    runTitle: 'Memeriksa dan menerbitkan',
    run: [
      { text: 'Periksa tanpa menerbitkan:', command: COMMANDS.dryRun },
      {
        text: 'Terbitkan, kecuali bila lebih dari 5 % baris ditolak. Daftar baru dimuat di samping yang lama dan ditukar sekaligus; pembaca tidak melihat campuran keduanya:',
        command: COMMANDS.publish,
      },
      {
        text: 'Bila judul kolom tidak dikenal, sebutkan kolomnya; sesudah tanda sama dengan yang kosong, kolom itu tidak dibaca:',
        command: COMMANDS.map,
      },
      { text: 'Kembali ke daftar sebelumnya:', command: COMMANDS.rollback },
      {
        text: 'Penduduk desa resmi (kolom kode dan penduduk) menggantikan angka perkiraan:',
        command: COMMANDS.population,
      },
      { text: 'Batas wilayah resmi (GeoJSON dengan kode) menggantikan garis perkiraan:', command: COMMANDS.outlines },
    ],
    exitTitle: 'Kode akhir program',
    exitHeadings: ['Kode', 'Artinya'],
    exits: [
      ['0', 'diterbitkan, atau tidak ada yang berubah'],
      ['1', 'pangkalan data atau hal lain yang tidak terduga gagal'],
      ['2', 'pilihan perintah salah'],
      ['3', 'berkas tidak dapat dibaca sebagai daftar'],
      ['4', 'yang ditolak lebih banyak daripada yang diizinkan --max-refused'],
    ],
  },
  en: {
    title: 'How to write a list of points',
    otherLanguage: 'Halaman ini dalam bahasa Indonesia',
    intro:
      'This page is for offices that want to publish their official list on Titik Internet. The list may be a spreadsheet (.xlsx), CSV or GeoJSON. Every row is checked: published, published with a note, or refused with its reason. No row is dropped silently.',
    templateTitle: 'Template',
    template:
      'Fill in this template, one row for one point, and remove the row of examples. A list that exists need not be copied into it: usual headings such as "Kab/Kota" or "Latitude" are recognised.',
    xlsx: 'Download the template (.xlsx)',
    csv: 'Download the template (.csv)',
    column: 'Column',
    accepts: 'What it accepts',
    example: 'Example',
    needs: { required: 'required', recommended: 'recommended', optional: 'may be blank' },
    checkTitle: 'What is checked',
    check:
      'The check writes a CSV with every note (line, column, value, finding, and what to do) and a page with a map. Correct the list itself and check again.',
    rules: [
      {
        title: 'Refused',
        points: [
          'without a name, or with text that cannot be read',
          'without coordinates and without a village that is known, or with impossible coordinates',
          'outside Indonesia or at sea: the distance to the coast and to the nearest village is told',
          'in another regency than stated, more than 10 km from it: both names and the distance are told',
          'with the id of another row, or the same point twice: a like name within 100 m',
        ],
      },
      {
        title: 'Repaired, with a note',
        points: [
          'latitude and longitude swapped',
          'a lost minus or decimal point, when only one reading fits the regency that is stated',
          'without coordinates but with a village that is known: put at the village, as approximate',
          'former or misspelled names of regions; the kind of place read from the name',
        ],
      },
      {
        title: 'Published with a note',
        points: [
          'coordinates that several rows share, or those of the middle of a regency',
          'an unknown status or kind; a date in the future; a bandwidth that cannot be read',
          'near the border of another regency, or far from the village that is stated',
        ],
      },
    ],
    runTitle: 'Checking and publishing',
    run: [
      { text: 'Check without publishing:', command: COMMANDS.dryRun },
      {
        text: 'Publish, unless more than 5 % of the rows are refused. The new list is loaded beside the old one and takes its place at once; readers never see a mixture:',
        command: COMMANDS.publish,
      },
      {
        text: 'Name a column whose heading is not recognised; with nothing after the equals sign the column is left out:',
        command: COMMANDS.map,
      },
      { text: 'Return to the list before:', command: COMMANDS.rollback },
      {
        text: 'Official people of villages (columns code and population) take the place of the estimate:',
        command: COMMANDS.population,
      },
      {
        text: 'Official outlines (GeoJSON with codes) take the place of the approximate ones:',
        command: COMMANDS.outlines,
      },
    ],
    exitTitle: 'What the program ends with',
    exitHeadings: ['Code', 'Meaning'],
    exits: [
      ['0', 'published, or nothing to change'],
      ['1', 'the database or something unforeseen failed'],
      ['2', 'an option is wrong'],
      ['3', 'the file cannot be read as a list'],
      ['4', 'more refused than --max-refused allows'],
    ],
  },
};
