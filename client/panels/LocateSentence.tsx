import { useEffect } from 'react';
import { announce } from '../announce.ts';
import type { LocateFailure } from '../locate.ts';
import { useWords } from '../words/use-words.ts';

/** What happened to the question "where am I?", said and read out. */
export function LocateSentence({ state }: { readonly state: LocateFailure | 'slow' }) {
  const { words } = useWords();
  const { what, how } = state === 'slow' ? words.slow : words.located[state];
  useEffect(
    function sayIt() {
      announce(`${what} ${how}`);
    },
    [what, how],
  );
  return (
    <>
      <h1>{what}</h1>
      <p>{how}</p>
    </>
  );
}
