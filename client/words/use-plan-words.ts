import { useContext } from 'react';
import type { Language } from '../../shared/language.ts';
import { publishedPopulations } from '../page-facts.ts';
import { KNOWN_PEOPLE } from './known-people.ts';
import { planEn } from './plan-en.ts';
import { type PlanWords, planId } from './plan-id.ts';
import { LanguageContext } from './use-words.ts';

const PLAN_WORDS = { id: planId, en: planEn } as const;
const made = new Map<Language, PlanWords>();

/** The planner's sentences; they come with the planner's code, not with the first page. */
export function usePlanWords(): { readonly language: Language; readonly words: PlanWords } {
  const language = useContext(LanguageContext);
  return { language, words: made.get(language) ?? make(language) };
}

/** The page says whether its people are estimates, so the sentences are made once. */
function make(language: Language): PlanWords {
  const words = PLAN_WORDS[language](KNOWN_PEOPLE[language][publishedPopulations()]);
  made.set(language, words);
  return words;
}
