import type { Language } from '../../shared/language.ts';
import { inLanguage } from './parts.ts';

/** The address of a region's page; what an address need not say is left out. */
export function regionAddress(code: string, language: Language, radius?: number, page?: number): string {
  const stated = [
    ...(radius === undefined || radius === 5000 ? [] : [`radius=${radius}`]),
    ...(page === undefined || page === 1 ? [] : [`halaman=${page}`]),
  ];
  return inLanguage(`/wilayah/${code}${stated.length > 0 ? `?${stated.join('&')}` : ''}`, language);
}
