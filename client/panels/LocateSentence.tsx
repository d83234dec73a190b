import { useEffect } from 'react';
import { announce } from '../announce.ts';
import type { LocateFailure } from '../locate.ts';
import { useWords } from '../words/use-words.ts';

interface LocateSentenceProps {
  readonly state: LocateFailure | 'slow';
  readonly as?: 'h1' | 'h2';
}

/** What happened to the question "where am I?", said and read out. */
export function LocateSentence({ state, as: Heading = 'h1' }: LocateSentenceProps) {
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
      <Heading>{what}</Heading>
      <p>{how}</p>
    </>
  );
}
