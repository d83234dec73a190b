import { useWords } from '../words/use-words.ts';
import { OfflineLine } from './OfflineLine.tsx';
import { Provinces } from './Provinces.tsx';

/** Before any place is known: what this is, and the provinces for those who would rather choose than type. */
export function Start() {
  const { words } = useWords();
  return (
    <>
      <section className="say">
        <h1>{words.heading}</h1>
        <p>{words.startHow}</p>
        <p className="small muted">{words.locationUse}</p>
      </section>
      <section className="pick-province">
        <h2>{words.pickProvince}</h2>
        <Provinces />
      </section>
      <OfflineLine />
      <div className="after" />
    </>
  );
}
