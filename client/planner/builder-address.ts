import { queryOf } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { BUILDER } from '../../shared/screens.ts';

/** Where webmasters make the frame that shows a region's coverage; `region`: null for the country. */
export function builderAddress(region: string | null, language: Language): string {
  return (
    BUILDER +
    queryOf([
      ['lang', language === 'id' ? null : language],
      ['screen', 'plan'],
      ['region', region],
    ])
  );
}
