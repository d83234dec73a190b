import { plainPointName } from '../../shared/place-names.ts';
import { useWords } from '../words/use-words.ts';

/** The name of a point; the word that a simulated one begins with is set apart, in the language of the page. */
export function PointName({ name, dataset }: { readonly name: string; readonly dataset: 'simulated' | 'official' }) {
  const { words } = useWords();
  if (dataset === 'official') return name;
  return (
    <>
      <i>{words.simulatedPrefix}</i> {plainPointName(name)}
    </>
  );
}
