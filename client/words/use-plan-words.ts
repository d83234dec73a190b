import { useContext } from 'react';
import type { Language } from '../../shared/language.ts';
import { planEn } from './plan-en.ts';
import { type PlanWords, planId } from './plan-id.ts';
import { LanguageContext } from './use-words.ts';

const WORDS: Record<Language, PlanWords> = { id: planId, en: planEn };

/** The planner's sentences; they come with the planner's code, not with the first page. */
export function usePlanWords(): { readonly language: Language; readonly words: PlanWords } {
  const language = useContext(LanguageContext);
  return { language, words: WORDS[language] };
}
