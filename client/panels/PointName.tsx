import { useWords } from '../words/use-words.ts';

/** Names of simulated points begin with the word in Indonesian; here it is set apart, in the language of the page. */
const PREFIX = /^simulasi\s*[:.–-]?\s*/i;

export function plainPointName(name: string): string {
  return name.replace(PREFIX, '');
}

export function PointName({ name, dataset }: { readonly name: string; readonly dataset: 'simulated' | 'official' }) {
  const { words } = useWords();
  if (dataset === 'official') return name;
  return (
    <>
      <i>{words.simulatedPrefix}</i> {plainPointName(name)}
    </>
  );
}
