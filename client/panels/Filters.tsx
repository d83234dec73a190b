import { type ReactNode, useRef, useState } from 'react';
import type { Response } from '../../shared/api.ts';
import { radiusText } from '../../shared/text-format.ts';
import { CATEGORIES, STATUSES, TECHNOLOGIES } from '../../shared/vocabulary.ts';
import { Icon, STATUS_ICON } from '../icons/Icon.tsx';
import { useView } from '../use-view.ts';
import { DEFAULT_VIEW } from '../view-state.ts';
import { useWords } from '../words/use-words.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { RadiusMenu } from './RadiusMenu.tsx';

type Menu = 'radius' | 'category' | 'technology' | 'status';

interface FiltersProps {
  /** How many points there are of each kind; shown beside the choices. */
  readonly dataset: Response<'dataset'> | null;
}

/** One scrolling row of chips; each opens its menu, "active only" is a switch. */
export function Filters({ dataset }: FiltersProps) {
  const { view, go } = useView();
  const { language, words } = useWords();
  const [menu, setMenu] = useState<Menu | null>(null);
  const anchor = useRef<HTMLButtonElement>(null);
  const activeOnly = view.status.length === 1 && view.status[0] === 'active';
  const close = () => setMenu(null);

  const chip = (name: Menu, text: string, isSet: boolean): ReactNode => (
    <button
      type="button"
      className={isSet ? 'chip is-set' : 'chip'}
      aria-haspopup="dialog"
      aria-expanded={menu === name}
      onClick={(event) => {
        anchor.current = event.currentTarget;
        setMenu(name);
      }}
    >
      {text}
      <Icon name="down" />
    </button>
  );
  const summary = (title: string, chosen: readonly string[], labels: Record<string, string>) => {
    if (chosen.length === 0) return title;
    return chosen.length === 1 ? (labels[chosen[0] ?? ''] ?? title) : words.chosen(title, chosen.length);
  };
  const statusSet = view.status.length > 0 && !activeOnly;

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a scrolling row in Safari 14 */}
      <div className="chips" role="group" aria-label={words.filters}>
        {view.origin !== null &&
          chip(
            'radius',
            view.radius === null ? words.anyDistance : words.within(radiusText(view.radius, language)),
            true,
          )}
        <button
          type="button"
          className="chip"
          aria-pressed={activeOnly}
          onClick={() => go({ status: activeOnly ? [] : ['active'], limit: DEFAULT_VIEW.limit })}
        >
          {words.activeOnly}
        </button>
        {chip('category', summary(words.categoryMenu, view.category, words.category), view.category.length > 0)}
        {chip(
          'technology',
          summary(words.technologyMenu, view.technology, words.technology),
          view.technology.length > 0,
        )}
        {chip('status', statusSet ? summary(words.statusMenu, view.status, words.status) : words.statusMenu, statusSet)}
      </div>
      {anchor.current && menu === 'radius' && <RadiusMenu anchor={anchor.current} onClose={close} />}
      {anchor.current && menu === 'category' && (
        <ChoiceMenu
          anchor={anchor.current}
          onClose={close}
          title={words.categoryMenu}
          values={CATEGORIES}
          labels={words.category}
          icon={(value) => value}
          counts={dataset?.byCategory}
          chosen={view.category}
          onChange={(category, step) => go({ category, limit: DEFAULT_VIEW.limit }, step)}
        />
      )}
      {anchor.current && menu === 'technology' && (
        <ChoiceMenu
          anchor={anchor.current}
          onClose={close}
          title={words.technologyMenu}
          values={TECHNOLOGIES}
          labels={words.technology}
          counts={dataset?.byTechnology}
          chosen={view.technology}
          onChange={(technology, step) => go({ technology, limit: DEFAULT_VIEW.limit }, step)}
        />
      )}
      {anchor.current && menu === 'status' && (
        <ChoiceMenu
          anchor={anchor.current}
          onClose={close}
          title={words.statusMenu}
          values={STATUSES}
          labels={words.status}
          icon={(value) => STATUS_ICON[value]}
          counts={dataset?.byStatus}
          chosen={view.status}
          onChange={(status, step) => go({ status, limit: DEFAULT_VIEW.limit }, step)}
        />
      )}
    </>
  );
}
