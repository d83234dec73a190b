import type { Language } from '../../../shared/language.ts';
import { number } from '../../../shared/text-format.ts';
import type { PlanWords } from '../../words/plan-id.ts';
import type { Tick } from './Axes.tsx';

const KILOMETRES = [0, 5, 10, 20, 30];

/** The figures under a chart over 30 km; `x` gives the pixel of a distance in metres. */
export function kilometreTicks(x: (metres: number) => number, language: Language, words: PlanWords): Tick[] {
  return KILOMETRES.map((value, index) => ({
    at: x(value * 1000),
    text: index === KILOMETRES.length - 1 ? words.charts.kilometres(number(value, language)) : number(value, language),
  }));
}
