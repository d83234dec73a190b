import type { AccessPoint } from './access-points.ts';
import type { Place } from './places.ts';
import type { RegionLevel } from './vocabulary.ts';

const TITLED = /^(desa|kel\.|kelurahan|kec\.|kecamatan|distrik|kampung|nagari|gampong)\s/i;

/** A village with its kind, by the last part of its Kemendagri code: 1… is a kelurahan, 2… a desa. */
export function villageName(code: string | null, name: string): string {
  if (code === null || TITLED.test(name)) return name;
  const last = code.split('.')[3];
  if (last?.startsWith('1')) return `Kel. ${name}`;
  return last?.startsWith('2') ? `Desa ${name}` : name;
}

/** `Kec. Kupang Tengah`. */
export function districtName(name: string): string {
  return TITLED.test(name) ? name : `Kec. ${name}`;
}

/** A region as it is called by itself, its kind written out: `Kecamatan Alak`, `Desa Oebelo`; the names of others hold theirs. */
export function regionTitle(level: RegionLevel | 'country', code: string, name: string): string {
  if (level === 'district') return /^(kecamatan|distrik)\s/i.test(name) ? name : `Kecamatan ${name}`;
  if (level !== 'village') return name;
  const last = code.split('.')[3];
  if (last?.startsWith('1')) return /^kelurahan\s/i.test(name) ? name : `Kelurahan ${name}`;
  // What Aceh and West Sumatra call a desa stands in some names.
  return !last?.startsWith('2') || /^(desa|gampong|nagari)\s/i.test(name) ? name : `Desa ${name}`;
}

/** `Kab. Kupang`; a city keeps its whole title. */
export function regencyName(name: string): string {
  return name.replace(/^Kabupaten\s/, 'Kab. ');
}

/** A region's name as a found place tells where it lies: `Kec. Alak`, `Kab. Kupang`, `Jakarta Pusat`. */
export function nameInContext(level: RegionLevel, name: string): string {
  if (level === 'district') return `Kec. ${name}`;
  return name.replace(/^Kabupaten( Administrasi)?/, 'Kab.').replace(/^Kota Administrasi /, '');
}

/** Village and district, as a person nearby would say it. */
export function shortPlace(point: AccessPoint): string {
  return `${villageName(point.villageCode, point.village)}, ${districtName(point.district)}`;
}

/** Village, district, regency and province. */
export function longPlace(point: AccessPoint): string {
  return `${shortPlace(point)}, ${regencyName(point.regency)}, ${point.province}`;
}

/** Keeps a short title and the name after it on one line. */
export function unbroken(text: string): string {
  return text.replace(/\b(Kel\.|Kec\.|Kab\.|Desa|Kota) /g, '$1\u00a0');
}

/** A found place as it stands in the search field. */
export function placeLabel(place: Pick<Place, 'kind' | 'code' | 'name'>): string {
  if (place.kind === 'village' || place.kind === 'coordinate') return villageName(place.code, place.name);
  return place.kind === 'district' ? districtName(place.name) : regencyName(place.name);
}

/** Names that people shorten, as they stand in a sentence. */
const SHORT: Partial<Record<string, string>> = {
  'Nusa Tenggara Timur': 'NTT',
  'Nusa Tenggara Barat': 'NTB',
  'Kepulauan Bangka Belitung': 'Bangka Belitung',
  'Daerah Istimewa Yogyakarta': 'DI Yogyakarta',
};

/** A region's name as it stands in a sentence: `NTT`. */
export function shortRegion(name: string): string {
  return SHORT[name] ?? name;
}

/** A region's name in a table whose heading says what it is: `Kupang` for Kabupaten Kupang; a city keeps its title. */
export function nameInTable(name: string): string {
  return name
    .replace(/^Kabupaten\s(Administrasi\s)?/, '')
    .replace(/^Kota Administrasi\s/, 'Kota ')
    .replace(/^Daerah Istimewa\s/, 'DI ');
}

/** A region's name without its short title, where a heading or a key says what it is: `Kupang` for `Kab. Kupang`. */
export function untitled(name: string): string {
  return name.replace(/^(Kab|Kec)\. /, '');
}

/** Names of simulated points begin with the word in Indonesian. */
const SIMULATED = /^simulasi\s*[:.–-]?\s*/i;

/** A point's name without the word that says it is simulated, for where that is said beside it. */
export function plainPointName(name: string): string {
  return name.replace(SIMULATED, '');
}
