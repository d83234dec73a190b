import { useEffect } from 'react';
import { announce } from '../announce.ts';
import { failureKind } from '../failure.ts';
import { useWords } from '../words/use-words.ts';

/** What happened and what to do now, with the way to try again. */
export function Failure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
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
      <h1>{sentence.what}</h1>
      <p>{sentence.how}</p>
      <button type="button" className="btn btn-primary btn-wide" onClick={retry}>
        {words.retry}
      </button>
    </section>
  );
}
