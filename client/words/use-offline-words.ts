import { useContext } from 'react';
import type { Language } from '../../shared/language.ts';
import { offlineEn } from './offline-en.ts';
import { type OfflineWords, offlineId } from './offline-id.ts';
import { LanguageContext } from './use-words.ts';

const WORDS: Record<Language, OfflineWords> = { id: offlineId, en: offlineEn };

/** The sentences about saving; they come with that part of the app, not with the first page. */
export function useOfflineWords(): { readonly language: Language; readonly words: OfflineWords } {
  const language = useContext(LanguageContext);
  return { language, words: WORDS[language] };
}
