import type { Weights } from '../random.ts';

/** How offices and houses of worship are called, province by province (codes of today). */
export interface Customs {
  /** The office of a desa, before its name. */
  readonly villageOffice: string;
  /** What a desa is called, before its name. */
  readonly village: string;
  /** The office of a district, before its name. */
  readonly districtOffice: string;
  /** Houses of worship, by how common they are. */
  readonly worship: Weights<string>;
  /** Kinds of school that are run beside the public ones, by how common they are. */
  readonly schools: Weights<string>;
  /** Where people set out from, named after the district, by how common it is. */
  readonly transport: Weights<string>;
}

const MOSQUES: Weights<string> = [
  ['Masjid Jami', 3],
  ['Masjid Al-Ikhlas', 2],
  ['Masjid Nurul Huda', 2],
  ['Masjid At-Taqwa', 1],
  ['Musala', 1],
];
const CHURCHES: Weights<string> = [
  ['Gereja', 5],
  ['Gereja Katolik', 2],
];
const BOTH: Weights<string> = [...MOSQUES, ['Gereja', 6], ['Gereja Katolik', 2]];

const MADRASAHS: Weights<string> = [
  ['MI', 3],
  ['MTs', 3],
  ['MA', 1],
];

const ROADS: Weights<string> = [
  ['Terminal', 4],
  ['Pos Dinas Perhubungan', 2],
];
const ISLANDS: Weights<string> = [
  ['Pelabuhan Rakyat', 4],
  ['Dermaga', 3],
  ['Terminal', 2],
];

const USUAL: Customs = {
  villageOffice: 'Kantor Desa',
  village: 'Desa',
  districtOffice: 'Kantor Camat',
  worship: MOSQUES,
  schools: MADRASAHS,
  transport: ROADS,
};
const PAPUA: Customs = {
  villageOffice: 'Kantor Kampung',
  village: 'Kampung',
  districtOffice: 'Kantor Distrik',
  worship: CHURCHES,
  schools: [
    ['SD Inpres', 6],
    ['SD YPK', 3],
    ['SD YPPK', 2],
    ['SMP YPK', 1],
  ],
  transport: [
    ['Bandara Perintis', 3],
    ['Dermaga', 2],
    ['Terminal', 2],
  ],
};

const BY_PROVINCE: Readonly<Record<string, Partial<Customs>>> = {
  11: { villageOffice: 'Kantor Keuchik', village: 'Gampong' },
  12: { worship: BOTH },
  13: { villageOffice: 'Kantor Wali Nagari', village: 'Nagari' },
  19: { transport: ISLANDS },
  21: { transport: ISLANDS },
  51: {
    villageOffice: 'Kantor Perbekel',
    worship: [
      ['Pura Desa', 3],
      ['Pura Puseh', 2],
      ['Pura Dalem', 1],
    ],
    schools: [['TK Negeri', 1]],
  },
  53: {
    worship: CHURCHES,
    schools: [
      ['SD Inpres', 6],
      ['SD GMIT', 2],
      ['SD Katolik', 3],
      ['SMP Katolik', 1],
    ],
    transport: ISLANDS,
  },
  61: { worship: BOTH },
  62: { worship: BOTH },
  71: {
    worship: CHURCHES,
    schools: [
      ['SD GMIM', 3],
      ['SD Inpres', 4],
      ['SMP Kristen', 1],
    ],
  },
  72: { worship: BOTH, schools: [...MADRASAHS, ['SD Inpres', 5]] },
  73: { schools: [...MADRASAHS, ['SD Inpres', 5]] },
  81: {
    villageOffice: 'Kantor Negeri',
    transport: ISLANDS,
    worship: BOTH,
    schools: [...MADRASAHS, ['SD Inpres', 5], ['SD Kristen', 2]],
  },
  82: { transport: ISLANDS, worship: BOTH, schools: [...MADRASAHS, ['SD Inpres', 6]] },
  91: PAPUA,
  92: PAPUA,
  93: PAPUA,
  94: PAPUA,
  95: PAPUA,
  96: PAPUA,
};

export function customsOf(province: string): Customs {
  return { ...USUAL, ...BY_PROVINCE[province] };
}

/** A last part of the code that begins with 1 marks a kelurahan, the village of a town. */
export function isKelurahan(villageCode: string): boolean {
  return villageCode.charAt(9) === '1';
}
