import { createContext, useContext } from 'react';
import type { Language } from '../../shared/language.ts';
import { en } from './en.ts';
import { id, type Words } from './id.ts';

const WORDS: Record<Language, Words> = { id, en };

export const LanguageContext = createContext<Language>('id');

/** The language in force and its sentences. */
export function useWords(): { readonly language: Language; readonly words: Words } {
  const language = useContext(LanguageContext);
  return { language, words: WORDS[language] };
}
