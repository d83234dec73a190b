import type { ReactNode } from 'react';
import type { Language } from '../../shared/language.ts';
import { Mark } from '../icons/Mark.tsx';
import { remember } from '../remembered.ts';
import { useWide } from '../use-wide.ts';
import { DEFAULT_VIEW } from '../view-state.ts';
import { useWords } from '../words/use-words.ts';
import { Link } from './Link.tsx';

const OTHER: Record<Language, Language> = { id: 'en', en: 'id' };

export function LanguageSwitch() {
  const { language, words } = useWords();
  const other = OTHER[language];
  return (
    <Link
      to={{ language: other }}
      step={{ replace: true }}
      lang={other}
      hrefLang={other}
      onClick={() => remember('language', other)}
    >
      {words.otherLanguage}
    </Link>
  );
}

/** The planner's view of the whole country. */
export const PLANNER = { screen: { name: 'plan', query: '' } } as const;

/** The bar of every screen: the way home on the left, the language on the right, and between them the planner's view. */
export function Bar({ children }: { readonly children?: ReactNode }) {
  const { language, words } = useWords();
  const wide = useWide();
  return (
    <header className="bar">
      <Link className="brand" to={{ ...DEFAULT_VIEW, language }} aria-label={words.home}>
        <Mark />
        {words.brand}
      </Link>
      <nav>
        {children ?? (
          <>
            {wide && <Link to={PLANNER}>{words.planner}</Link>}
            <LanguageSwitch />
          </>
        )}
      </nav>
    </header>
  );
}
