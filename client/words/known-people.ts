import type { Language } from '../../shared/language.ts';
import type { PopulationKind } from '../../shared/vocabulary.ts';

/** How the people of villages are known, in the forms that sentences need. */
export interface KnownPeople {
  /** In brackets after a number, with the space before it; blank where an official list counts them. */
  readonly remark: string;
  /** The same word without brackets. */
  readonly word: string;
  /** Of the people in a short list of remarks. */
  readonly short: string;
  /** After "the people of villages". */
  readonly manner: string;
  readonly sentence: string;
}

export const KNOWN_PEOPLE: Readonly<Record<Language, Readonly<Record<PopulationKind, KnownPeople>>>> = {
  id: {
    estimated: {
      remark: ' (perkiraan)',
      word: 'perkiraan',
      short: 'penduduk perkiraan',
      manner: 'perkiraan: penduduk kabupaten/kota dibagi rata ke desa-desanya',
      sentence: 'Jumlah orang: perkiraan, dibagi rata antardesa.',
    },
    'partly-official': {
      remark: ' (sebagian perkiraan)',
      word: 'sebagian perkiraan',
      short: 'penduduk sebagian perkiraan',
      manner: 'sebagian perkiraan: dibagi rata ke desa yang tidak ada dalam daftar resmi',
      sentence: 'Jumlah orang: sebagian perkiraan, dibagi rata antardesa yang tidak ada dalam daftar resmi.',
    },
    official: {
      remark: '',
      word: '',
      short: 'penduduk menurut daftar resmi',
      manner: 'menurut daftar resmi',
      sentence: 'Jumlah orang: menurut daftar resmi penduduk desa.',
    },
  },
  en: {
    estimated: {
      remark: ' (estimate)',
      word: 'estimated',
      short: 'estimated population',
      manner: 'an estimate: the people of a regency are spread evenly over its villages',
      sentence: 'Numbers of people are estimates, spread evenly over villages.',
    },
    'partly-official': {
      remark: ' (partly estimated)',
      word: 'partly estimated',
      short: 'partly estimated population',
      manner: 'partly an estimate: spread evenly over the villages that the official list lacks',
      sentence: 'Numbers of people are partly estimates, spread evenly over villages that the official list lacks.',
    },
    official: {
      remark: '',
      word: '',
      short: 'population by the official list',
      manner: 'by the official list',
      sentence: 'Numbers of people are those of the official list of villages.',
    },
  },
};
