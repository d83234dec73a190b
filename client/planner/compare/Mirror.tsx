import { usePlanWords } from '../../words/use-plan-words.ts';
import type { Side } from './comparison.ts';
import type { Figure } from './figures.ts';

interface MirrorProps {
  readonly pair: readonly [Side, Side];
  readonly figures: readonly Figure[];
}

/** The figures of both, face to face, with bars that grow away from the names. */
export function Mirror({ pair, figures }: MirrorProps) {
  const { words } = usePlanWords();
  return (
    <table className="mir">
      <caption className="vh">{words.comparison.figures}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{pair[0].name}</th>
          <td />
          <th scope="col">{words.measure}</th>
          <td />
          <th scope="col">{pair[1].name}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, texts, bars, main }) => (
          <tr key={name} className={main ? 'hi' : undefined}>
            <td className="va">{texts[0]}</td>
            <td className="ba">
              <Bar length={bars[0]} />
            </td>
            <th scope="row">{name}</th>
            <td className="bb">
              <Bar length={bars[1]} />
            </td>
            <td className="vb">{texts[1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Something small is still seen; nothing has no bar. */
function Bar({ length }: { readonly length: number }) {
  return length > 0 ? <i style={{ width: `max(1px, ${(100 * Math.min(1, length)).toFixed(1)}%)` }} /> : null;
}
