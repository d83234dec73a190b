import type { Language } from '../../shared/language.ts';

/** The sentences and labels of the map. Counts come formatted by `countText`. */
const indonesian = {
  label: 'Peta titik internet',
  stillLabel: 'Peta kecil: letak titik ini',
  /** What a screen reader hears of the map. */
  shows: (inView: string, all: string) =>
    `Peta menampilkan ${inView} dari ${all} titik. Panah menggeser, tambah dan kurang mengubah skala; titik dipilih dari daftar.`,
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  locate: 'Ke lokasi saya',
  you: 'Anda',
  active: 'aktif',
  askFirst: 'periksa dulu',
  several: 'kumpulan titik',
  scale: (length: string) => `Skala: garis ini ${length}`,
  approximate: 'Batas wilayah perkiraan',
  tapHint: 'Ketuk wilayah Anda',
  tapLabel: 'Ketuk tempat Anda di peta Indonesia',
  pacific: 'Samudra Pasifik',
  east: 'BT',
  north: 'LU',
  south: 'LS',
};

export type MapWords = typeof indonesian;

export const MAP_WORDS: Readonly<Record<Language, MapWords>> = {
  id: indonesian,
  en: {
    label: 'Map of internet points',
    stillLabel: 'Small map: where this point is',
    shows: (inView, all) =>
      `The map shows ${inView} of ${all} points. Arrow keys move it, plus and minus change its scale; points are chosen from the list.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    locate: 'Go to my location',
    you: 'You',
    active: 'active',
    askFirst: 'ask first',
    several: 'several points',
    scale: (length) => `Scale: this line is ${length}`,
    approximate: 'Approximate boundaries',
    tapHint: 'Tap your area',
    tapLabel: 'Tap your place on the map of Indonesia',
    pacific: 'Pacific Ocean',
    east: 'E',
    north: 'N',
    south: 'S',
  },
};

/** A round length in metres as maps write it: `500 m`, `2,5 km`. */
export function lengthText(metres: number, language: Language): string {
  const [value, unit] = metres < 1000 ? [metres, 'm'] : [metres / 1000, 'km'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)}\u00a0${unit}`;
}

/** A count in full: `7.634`, `7,634`. */
export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

/** A count that must fit into a small disc: from 10,000 on in thousands, `12 rb`, `12K`. */
export function shortCountText(count: number, language: Language): string {
  if (count < 10_000) return countText(count, language);
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 0 }).format(count);
}

/** A name of a region as the map abbreviates it: `Kab. Kupang`; in English the regency is left unsaid, a city is not. */
export function regionText(name: string, language: Language): string {
  const rest = name.replace(/^(Kabupaten|Kab\.)\s+/, '');
  if (language === 'en') return rest.replace(/^Kota\s+(?:Administrasi\s+)?(.+)$/, '$1 City');
  return rest === name ? name : `Kab. ${rest}`;
}
