import { direction } from '../../shared/text-format.ts';
import { useWords } from '../words/use-words.ts';
import { Needle } from './Needle.tsx';

/** The direction by needle and word; the bearing in degrees clockwise from north. */
export function Way({ bearing }: { readonly bearing: number }) {
  const { language } = useWords();
  return (
    <p className="way">
      <Needle bearing={bearing} />
      <span>{direction(bearing, language)}</span>
    </p>
  );
}
