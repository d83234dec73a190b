import type { Language } from './language.ts';
import { saidEn } from './said-en.ts';
import { type Said, saidId } from './said-id.ts';

/** What server and app say alike, in each language. */
export const SAID: Readonly<Record<Language, Said>> = { id: saidId, en: saidEn };
