import type { Language } from '../../shared/language.ts';

/** What a share card says besides names and numbers. */
export interface CardWords {
  readonly point: string;
  readonly region: string;
  /** Stands after the large number. */
  readonly points: (count: number) => string;
  readonly active: (active: string, villages: string) => string;
  readonly none: string;
  /** Of the site as a whole. */
  readonly heading: string;
  readonly what: string;
}

export const CARD_WORDS: Readonly<Record<Language, CardWords>> = {
  id: {
    point: 'Titik internet gratis',
    region: 'Titik internet gratis di',
    points: () => 'titik',
    active: (active, villages) => `${active} aktif, di wilayah dengan ${villages} desa dan kelurahan`,
    none: 'Belum ada titik di sini. Lihat yang terdekat.',
    heading: 'Titik internet gratis terdekat',
    what: 'Jarak, arah, jam buka, dan keadaannya, di seluruh Indonesia',
  },
  en: {
    point: 'Free internet point',
    region: 'Free internet points in',
    points: (count) => (count === 1 ? 'point' : 'points'),
    active: (active, villages) => `${active} active, in an area of ${villages} villages`,
    none: 'No point here yet. See the nearest.',
    heading: 'Nearest free internet point',
    what: 'Distance, direction, hours and status, anywhere in Indonesia',
  },
};
