import { useRef, useState } from 'react';
import { LanguageSwitch } from '../panels/Bar.tsx';
import { Link } from '../panels/Link.tsx';
import { Sheet } from '../panels/Sheet.tsx';
import { DEFAULT_VIEW } from '../view-state.ts';
import { usePlanWords } from '../words/use-plan-words.ts';
import { builderAddress } from './builder-address.ts';
import { PlanIcon } from './PlanIcon.tsx';
import { DEFAULT_PLAN } from './plan-view.ts';
import { printQuery } from './report/report-address.ts';
import { useCopiedLink } from './use-copied-link.ts';
import { usePlan } from './use-plan.ts';

/** Where there is no room for a bar: the other screens, the link, the printed report, and the language. */
export function PlanMenu() {
  const { language, words } = usePlanWords();
  const { plan } = usePlan();
  const [copied, copyLink] = useCopiedLink();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ib"
        aria-label={words.menu}
        aria-haspopup="dialog"
        onClick={() => setAnchor(button.current)}
      >
        <PlanIcon name="menu" size={22} />
      </button>
      {anchor && (
        <Sheet title={words.menu} anchor={anchor} onClose={close}>
          <ul className="files">
            <li>
              <Link to={{ ...DEFAULT_VIEW, language }}>{words.nav.find}</Link>
            </li>
            <li>
              <a href={language === 'en' ? '/metode?lang=en' : '/metode'}>{words.nav.method}</a>
            </li>
            <li>
              <a href={builderAddress(plan.region, language)}>{words.embed}</a>
            </li>
            <li>
              <button type="button" onClick={() => void copyLink()}>
                {copied ? words.copied : words.copyLink}
              </button>
            </li>
            <li>
              <Link to={{ screen: { name: 'report', query: printQuery(plan, DEFAULT_PLAN) } }}>{words.print}</Link>
            </li>
            <li>
              <LanguageSwitch />
            </li>
          </ul>
        </Sheet>
      )}
    </>
  );
}
