import type { ReactNode } from 'react';
import { useWide } from '../use-wide.ts';

interface AnswerProps {
  /** The number that is the answer, the largest thing on the screen. */
  readonly number: ReactNode;
  readonly sentence: ReactNode;
  readonly facts: readonly { readonly name: string; readonly value: ReactNode; readonly unit?: ReactNode }[];
  /** What stands for the facts where there is little room. */
  readonly brief?: ReactNode;
  /** The numbers answer an earlier question; the next answer is on its way. */
  readonly stale?: boolean;
}

/** One sentence with its number, and the figures that support it. */
export function Answer({ number, sentence, facts, brief, stale = false }: AnswerProps) {
  const wide = useWide();
  return (
    <section className="head" aria-busy={stale}>
      <h1 className="answer">
        <span className="n">{number}</span> <span className="k">{sentence}</span>
      </h1>
      {brief !== undefined && !wide ? (
        <p className="brief">{brief}</p>
      ) : (
        <dl className="facts">
          {facts.map(({ name, value, unit }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value} {unit !== undefined && <small>{unit}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
