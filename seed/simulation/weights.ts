import type { Category, Status, Technology } from '../../shared/vocabulary.ts';
import type { Weights } from '../random.ts';

/**
 * What is published about the programme, and what is assumed where nothing is.
 *
 * Count: 7,634 points, stated by the ministry on 23 June and 5 October 2020 (Antara, detik.com). No public list gives their
 * places, nor a split by province, category or technology.
 */
export const POINTS = 7_634;

/** The last day of the six months in which the statuses were checked. */
export const AS_OF = '2020-10-05';

/**
 * Schools were 56.7 % in November 2018 (1,622 of 2,861 points). In Papua and Papua Barat, second quarter of 2021: security
 * 21, worship 15, tourism 11, community 10, transport 9, business 7 points.
 * Assumed for mid-2020: education 55 %, offices of villages and government together 22 % (of these 16 and 6), health 13 %,
 * the others 10 % in the Papua proportions. The sum is 10,000.
 */
export const CATEGORY_WEIGHTS: Weights<Category> = [
  ['school', 5500],
  ['village-office', 1600],
  ['government', 600],
  ['health', 1300],
  ['security', (1000 * 21) / 73],
  ['worship', (1000 * 15) / 73],
  ['tourism', (1000 * 11) / 73],
  ['community', (1000 * 10) / 73],
  ['transport', (1000 * 9) / 73],
  ['business', (1000 * 7) / 73],
];

/** Assumed: 88 % active, 6 % in trouble, 2 % with an ended contract, 4 % not verified. */
export const STATUS_WEIGHTS: Weights<Status> = [
  ['active', 88],
  ['trouble', 6],
  ['contract-ended', 2],
  ['unverified', 4],
];

/**
 * Provinces of today by share of all points, in 1/1000. Schools in November 2018: Nusa Tenggara Timur 160, Maluku Utara 147,
 * Papua 142, Maluku 131 of 1,622, every other province below 100.
 * Assumed: these shares; Papua and Papua Barat are those of 2020, six provinces today.
 */
export const PROVINCE_SHARES: readonly { readonly provinces: readonly string[]; readonly share: number }[] = [
  { provinces: ['53'], share: 100 },
  { provinces: ['91', '92', '93', '94', '95', '96'], share: 105 },
  { provinces: ['82'], share: 90 },
  { provinces: ['81'], share: 80 },
];

/** Assumed for all other provinces: by number of villages, those of underdeveloped regencies counted five-fold. */
export const UNDERDEVELOPED_TIMES = 5;

/** How a point is reached: by cable, by radio, or only by satellite. */
export type Zone = 'remote' | 'underdeveloped' | 'connected';

/** Satellite, radio and fibre are published as the means, without counts. Assumed: satellite first in the remote east. */
export const TECHNOLOGY_WEIGHTS: Readonly<Record<Zone, Weights<Technology>>> = {
  remote: [
    ['vsat', 78],
    ['radio', 14],
    ['fibre', 8],
  ],
  underdeveloped: [
    ['vsat', 50],
    ['radio', 28],
    ['fibre', 22],
  ],
  connected: [
    ['fibre', 52],
    ['radio', 33],
    ['vsat', 15],
  ],
};

/**
 * Mbit/s. A village on VSAT had 4, later 8 (Kalali, 2025); health facilities on VSAT about 1. Radio and fibre are assumed.
 * `null`: not stated.
 */
export const BANDWIDTH_WEIGHTS: Readonly<Record<Technology | 'health-by-vsat', Weights<number | null>>> = {
  vsat: [
    [4, 70],
    [8, 18],
    [2, 7],
    [null, 5],
  ],
  'health-by-vsat': [
    [1, 75],
    [2, 20],
    [null, 5],
  ],
  radio: [
    [4, 30],
    [8, 45],
    [10, 20],
    [null, 5],
  ],
  fibre: [
    [10, 40],
    [20, 40],
    [50, 12],
    [null, 8],
  ],
  other: [[null, 1]],
};
