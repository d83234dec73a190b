import type { Language } from '../../../shared/language.ts';
import { webmasterEn } from './webmaster-en.ts';
import { webmasterId } from './webmaster-id.ts';

export type WebmasterWords = typeof webmasterId;

/** What the page for webmasters says. Text between grave accents is code. */
export const WEBMASTER_WORDS: Readonly<Record<Language, WebmasterWords>> = { id: webmasterId, en: webmasterEn };
