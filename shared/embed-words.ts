import type { EmbedFault } from './embed-options.ts';
import { EMBED_SCREENS, EMBED_THEMES, EMBED_VIEWS } from './embed-options.ts';
import { RADII } from './find-query.ts';
import type { Language } from './language.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from './vocabulary.ts';

interface EmbedWords {
  /** The name of a frame, which screen readers say. */
  readonly title: string;
  readonly planTitle: string;
  /** The link inside a frame or component, for who cannot see it. */
  readonly open: string;
  readonly openPlan: string;
  /** What each option takes. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly unknown: (option: string, known: string) => string;
  readonly value: (option: string, value: string, accepted: string) => string;
  readonly absentRegion: (code: string) => string;
  readonly absentPoint: (id: string) => string;
}

const list = (values: readonly (string | number)[]) => values.join(', ');
const same = {
  screen: list(EMBED_SCREENS),
  view: list(EMBED_VIEWS),
  theme: list(EMBED_THEMES),
  search: 'on, off',
  filters: 'on, off',
  lang: 'id, en',
  category: list(CATEGORIES),
  technology: list(TECHNOLOGIES),
  status: list(STATUSES),
  radius: `${list(RADII)}, unlimited`,
};

export const EMBED_WORDS: Readonly<Record<Language, EmbedWords>> = {
  id: {
    title: 'Titik internet gratis terdekat',
    planTitle: 'Jangkauan titik internet gratis',
    open: 'Buka daftar titik internet gratis di Titik Internet',
    openPlan: 'Buka peta jangkauan di Titik Internet',
    accepted: {
      ...same,
      region: 'kode wilayah Kemendagri seperti 53, 53.71, 53.71.01, atau 53.71.01.1001',
      point: 'kode titik seperti yang tertulis di alamat halamannya, di dalam wilayah yang dipilih',
      accent: 'warna seperti 0a6e6a',
      q: 'nama tempat, paling panjang 200 huruf',
      tempat: 'nama tempat, paling panjang 100 huruf',
      lat: 'lintang seperti -10.1133',
      lon: 'bujur seperti 123.7502',
      limit: 'kelipatan 5 sampai 50',
    },
    unknown: (option, known) => `Pilihan “${option}” tidak dikenal dan diabaikan. Pilihan yang ada: ${known}.`,
    value: (option, value, accepted) =>
      `“${value}” tidak dapat dipakai untuk pilihan ${option}; nilai bawaan yang dipakai. Isilah dengan: ${accepted}.`,
    absentRegion: (code) => `Wilayah dengan kode ${code} tidak ada, jadi seluruh Indonesia ditampilkan.`,
    absentPoint: (id) => `Titik ${id} tidak ada atau sudah dihapus, jadi daftar titik yang ditampilkan.`,
  },
  en: {
    title: 'Nearest free internet access points',
    planTitle: 'Reach of free internet access points',
    open: 'Open the list of free internet access points at Titik Internet',
    openPlan: 'Open the coverage map at Titik Internet',
    accepted: {
      ...same,
      region: 'a Kemendagri region code such as 53, 53.71, 53.71.01 or 53.71.01.1001',
      point: 'the id of a point as it stands in the address of its page, inside the region that is chosen',
      accent: 'a colour such as 0a6e6a',
      q: 'the name of a place, at most 200 characters',
      tempat: 'the name of a place, at most 100 characters',
      lat: 'a latitude such as -10.1133',
      lon: 'a longitude such as 123.7502',
      limit: 'a multiple of 5, up to 50',
    },
    unknown: (option, known) => `There is no option “${option}”, so it is ignored. The options are: ${known}.`,
    value: (option, value, accepted) =>
      `“${value}” cannot be used for the option ${option}, so its default is used. Give: ${accepted}.`,
    absentRegion: (code) => `There is no region with the code ${code}, so all of Indonesia is shown.`,
    absentPoint: (id) => `Point ${id} does not exist or was removed, so the list of points is shown.`,
  },
};

/** Says what was not understood and what to write instead: plain text, to be escaped by whoever shows it. */
export function faultSentence({ kind, option, value }: EmbedFault, language: Language): string {
  const { accepted, unknown, value: wrong, absentRegion, absentPoint } = EMBED_WORDS[language];
  if (kind === 'absent') return option === 'point' ? absentPoint(value) : absentRegion(value);
  if (kind === 'unknown') return unknown(option, Object.keys(accepted).sort().join(', '));
  return wrong(option, value, accepted[option] ?? '');
}
