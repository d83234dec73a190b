import type { Category } from '../../shared/vocabulary.ts';
import type { Weights } from '../random.ts';

/** OpenStreetMap opening_hours by category; `null`: not stated. */
export const OPENING_HOURS: Readonly<Record<Category, Weights<string | null>>> = {
  school: [
    ['Mo-Fr 07:00-14:00', 5],
    ['Mo-Th 07:00-14:00; Fr 07:00-11:00; Sa 07:00-12:30', 3],
    ['Mo-Sa 07:00-13:00', 2],
    [null, 2],
  ],
  health: [
    ['Mo-Th 08:00-14:00; Fr 08:00-11:00; Sa 08:00-12:30', 5],
    ['Mo-Sa 08:00-14:00', 3],
    ['24/7', 1],
    [null, 1],
  ],
  'village-office': [
    ['Mo-Fr 08:00-15:00', 5],
    ['Mo-Th 08:00-15:30; Fr 08:00-16:00', 3],
    [null, 1],
  ],
  government: [
    ['Mo-Th 07:30-16:00; Fr 07:30-16:30', 5],
    ['Mo-Fr 08:00-16:00', 3],
    [null, 1],
  ],
  worship: [
    ['Mo-Su 04:30-21:00', 2],
    [null, 3],
  ],
  community: [
    ['Mo-Su 08:00-21:00', 3],
    ['Mo-Sa 09:00-17:00', 2],
    [null, 2],
  ],
  tourism: [
    ['Mo-Su 08:00-17:00', 5],
    ['Mo-Su 07:00-18:00', 2],
    [null, 1],
  ],
  transport: [
    ['24/7', 3],
    ['Mo-Su 06:00-18:00', 3],
    [null, 1],
  ],
  business: [
    ['Mo-Su 05:00-14:00', 3],
    ['Mo-Sa 08:00-16:00', 3],
    [null, 1],
  ],
  security: [
    ['24/7', 6],
    [null, 1],
  ],
  other: [[null, 1]],
};
