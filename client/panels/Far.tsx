import { distanceParts, type Rounding } from '../../shared/text-format.ts';
import { useWords } from '../words/use-words.ts';

/** `2,4 km`, the number large. */
export function Far({ metres, rounding = 'nearest' }: { readonly metres: number; readonly rounding?: Rounding }) {
  const { language } = useWords();
  const { value, unit } = distanceParts(metres, language, rounding);
  return (
    <p className="far">
      <b>{value}</b> {unit}
    </p>
  );
}
