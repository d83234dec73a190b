import { useWords } from '../words/use-words.ts';
import { Provinces } from './Provinces.tsx';

/** Nobody knows a place of this name: says so, and offers the provinces. */
export function NoPlace({ q }: { readonly q: string }) {
  const { words } = useWords();
  return (
    <>
      <section className="say">
        <h1>{words.heading}</h1>
        <p>{words.noPlace(q)}</p>
      </section>
      <section className="pick-province">
        <h2>{words.pickProvince}</h2>
        <Provinces />
      </section>
      <div className="after" />
    </>
  );
}
