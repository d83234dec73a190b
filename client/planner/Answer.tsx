import type { ReactNode } from 'react';

interface AnswerProps {
  /** The number that is the answer, the largest thing on the screen. */
  readonly number: ReactNode;
  readonly sentence: ReactNode;
  readonly facts: readonly { readonly name: string; readonly value: ReactNode; readonly unit?: ReactNode }[];
}

/** One sentence with its number, and the figures that support it. */
export function Answer({ number, sentence, facts }: AnswerProps) {
  return (
    <section className="head">
      <h1 className="answer">
        <span className="n">{number}</span> <span className="k">{sentence}</span>
      </h1>
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
    </section>
  );
}
