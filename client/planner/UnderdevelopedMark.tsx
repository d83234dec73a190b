import { number } from '../../shared/text-format.ts';
import { usePlanWords } from '../words/use-plan-words.ts';

/** The dashed mark beside a name: a regency that is underdeveloped, or how many of them a province holds. */
export function UnderdevelopedMark({ underdeveloped }: { readonly underdeveloped: number | boolean }) {
  const { language, words } = usePlanWords();
  if (underdeveloped === false || underdeveloped === 0) return null;
  const count = underdeveloped === true ? null : number(underdeveloped, language);
  const meaning = count === null ? words.isUnderdeveloped : words.holdsUnderdeveloped(count);
  return (
    <span className="udm" title={meaning}>
      <span aria-hidden="true">{count ?? '\u00a0'}</span>
      <span className="vh">{meaning}</span>
    </span>
  );
}
