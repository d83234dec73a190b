import { number } from '../words/format.ts';
import { useWords } from '../words/use-words.ts';
import { Provinces } from './Provinces.tsx';

/** Before any place is known: what this is, and the provinces for those who would rather choose than type. */
export function Start({ points }: { readonly points: number | null }) {
  const { language, words } = useWords();
  return (
    <>
      <section className="say">
        <h1>{words.start}</h1>
        <p>{words.startHow}</p>
        <p className="small muted">{words.locationUse}</p>
      </section>
      <section className="pick-province">
        <h2>{words.pickProvince}</h2>
        <p className="small muted">
          {points === null ? (
            <span className="bone" style={{ width: 180 }} />
          ) : (
            words.totals(number(points, language), '38')
          )}
        </p>
        <Provinces />
      </section>
      <div className="after" />
    </>
  );
}
