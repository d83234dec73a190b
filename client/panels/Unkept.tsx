import { useWords } from '../words/use-words.ts';
import { Bar } from './Bar.tsx';

/** In place of a page that the app does not draw, when there is no connection and no copy of it is kept. */
export function Unkept() {
  const { words } = useWords();
  return (
    <>
      <Bar />
      <main className="about">
        <section className="say">
          <h1>{words.notKept}</h1>
          <p>{words.notKeptHow}</p>
          <button type="button" className="btn btn-primary btn-wide" onClick={() => location.reload()}>
            {words.retry}
          </button>
          <a className="btn btn-wide" href="/">
            {words.toList}
          </a>
        </section>
      </main>
    </>
  );
}
