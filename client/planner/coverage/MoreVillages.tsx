import { number } from '../../../shared/text-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';

interface MoreVillagesProps {
  readonly shown: number;
  readonly matched: number;
  readonly onMore: () => void;
}

/** How many of the villages are in sight, and the way to more. */
export function MoreVillages({ shown, matched, onMore }: MoreVillagesProps) {
  const { language, words } = usePlanWords();
  if (matched === 0) return null;
  return (
    <p className="more">
      {words.shownOf(number(shown, language), number(matched, language))}{' '}
      {shown < matched && (
        <button type="button" className="bt" onClick={onMore}>
          {words.more}
        </button>
      )}
    </p>
  );
}
