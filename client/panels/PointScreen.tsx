import { useEffect } from 'react';
import type { Response } from '../../shared/api.ts';
import { announce } from '../announce.ts';
import { isMissing } from '../failure.ts';
import { Icon } from '../icons/Icon.tsx';
import type { Answer } from '../use-answer.ts';
import { useView } from '../use-view.ts';
import { DEFAULT_VIEW, writeView } from '../view-state.ts';
import { useWords } from '../words/use-words.ts';
import { LanguageSwitch } from './Bar.tsx';
import { Failure } from './Failure.tsx';
import { Link } from './Link.tsx';
import { OfflineStrip } from './OfflineStrip.tsx';
import { OtherPoints } from './OtherPoints.tsx';
import { PointArticle } from './PointArticle.tsx';
import { PointSkeleton } from './PointSkeleton.tsx';
import { PointSource } from './PointSource.tsx';
import { ShareButton } from './ShareButton.tsx';
import { SimulatedStrip } from './SimulatedStrip.tsx';

interface PointScreenProps {
  readonly id: string;
  readonly answer: Answer<Response<'getPoint'>>;
  readonly retry: () => void;
  readonly dataset: Response<'dataset'> | null;
  readonly simulated: boolean | null;
}

/** The page of one point: what, where, status, how to get there, share, source. */
export function PointScreen({ id, answer, retry, dataset, simulated }: PointScreenProps) {
  const { view } = useView();
  const { words } = useWords();
  const point = answer.state === 'answered' ? answer.value : null;
  const path = writeView({ ...DEFAULT_VIEW, language: view.language, screen: { name: 'point', id } });
  return (
    <>
      <header className="bar">
        <BackLink />
        <nav>
          <LanguageSwitch />
          {point && <ShareButton title={point.properties.name} path={path} />}
        </nav>
      </header>
      <main className="point">
        <SimulatedStrip simulated={simulated} />
        <OfflineStrip />
        {answer.state === 'waiting' && <PointSkeleton />}
        {answer.state === 'failed' &&
          (isMissing(answer.error) ? <Missing id={id} /> : <Failure error={answer.error} retry={retry} />)}
        {point && <PointArticle point={point} />}
        {point && <OtherPoints point={point} />}
        {point && <PointSource id={id} dataset={dataset} />}
        {answer.state === 'waiting' && <h1 className="sr">{words.loadingPoint}</h1>}
      </main>
    </>
  );
}

/** To the list: the way this person came when they came from it, else the list of the same place. */
export function BackLink() {
  const { memory, back } = useView();
  const { words } = useWords();
  return (
    <Link
      className="back"
      to={{ screen: { name: 'find' } }}
      onClick={(event) => {
        if (!memory.inside || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        back({ screen: { name: 'find' } });
      }}
    >
      <Icon name="back" />
      {words.list}
    </Link>
  );
}

function Missing({ id }: { readonly id: string }) {
  const { words } = useWords();
  useEffect(
    function sayIt() {
      announce(words.missingPoint);
    },
    [words],
  );
  return (
    <section className="say">
      <h1>{words.missingPoint}</h1>
      <p>{words.missingPointHow(id)}</p>
      <Link className="btn btn-primary btn-wide" to={{ screen: { name: 'find' } }}>
        {words.toList}
      </Link>
    </section>
  );
}
