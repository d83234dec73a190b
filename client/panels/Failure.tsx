import { useEffect } from 'react';
import { announce } from '../announce.ts';
import { failureKind } from '../failure.ts';
import { useWords } from '../words/use-words.ts';

interface FailureProps {
  readonly error: unknown;
  readonly retry: () => void;
  /** The level of its heading: h2 within a page that has its own. */
  readonly as?: 'h1' | 'h2';
}

/** What happened and what to do now, with the way to try again. */
export function Failure({ error, retry, as: Heading = 'h1' }: FailureProps) {
  const { words } = useWords();
  const sentence = words.failed[failureKind(error)];
  useEffect(
    function sayIt() {
      announce(`${sentence.what} ${sentence.how}`);
    },
    [sentence],
  );
  return (
    <section className="say">
      <Heading>{sentence.what}</Heading>
      <p>{sentence.how}</p>
      <button type="button" className="btn btn-primary btn-wide" onClick={retry}>
        {words.retry}
      </button>
    </section>
  );
}
