import { useEffect } from 'react';
import type { Response } from '../../shared/api.ts';
import { useAskedPlace } from '../use-asked-place.ts';
import type { Finding } from '../use-finding.ts';
import { failureOf } from '../use-locate.ts';
import { usePlaceLabel } from '../use-place-label.ts';
import { scroller, useView } from '../use-view.ts';
import { useWide } from '../use-wide.ts';
import { useWords } from '../words/use-words.ts';
import { Bar } from './Bar.tsx';
import { Failure } from './Failure.tsx';
import { Filters } from './Filters.tsx';
import { FindMap } from './FindMap.tsx';
import { ListMapSwitch } from './ListMapSwitch.tsx';
import { LocateButton } from './LocateButton.tsx';
import { LocateNotice } from './LocateNotice.tsx';
import { LocateSentence } from './LocateSentence.tsx';
import { LocateWays } from './LocateWays.tsx';
import { NearestList } from './NearestList.tsx';
import { NoPlace } from './NoPlace.tsx';
import { OfflineStrip } from './OfflineStrip.tsx';
import { OtherPlaces } from './OtherPlaces.tsx';
import { SearchField } from './SearchField.tsx';
import { SimulatedStrip } from './SimulatedStrip.tsx';
import { SkeletonRows } from './SkeletonRows.tsx';
import { Start } from './Start.tsx';

interface FindScreenProps {
  readonly finding: Finding;
  readonly dataset: Response<'dataset'> | null;
  readonly simulated: boolean | null;
}

/** List first, map second: the field, the filters, and the points nearest to the place in force. */
export function FindScreen({ finding, dataset, simulated }: FindScreenProps) {
  const { view, memory } = useView();
  const { words } = useWords();
  const wide = useWide();
  const label = usePlaceLabel();
  const asked = useAskedPlace();
  const { nearest, locating } = finding;
  const onMap = !wide && view.shown === 'map';
  const located = nearest !== null;
  const failed = failureOf(locating.state);
  const ready = nearest === null || nearest.answer.state === 'answered';

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scroll belongs to an entry of the history, once its rows are there
  useEffect(
    function restoreScroll() {
      if (ready && memory.scroll > 0) scroller()?.scrollTo(0, memory.scroll);
    },
    [ready],
  );

  return (
    <>
      <Bar />
      <main className={onMap ? 'mapview' : undefined}>
        <SearchField
          label={label.field ?? view.q}
          isHere={memory.here}
          focused={failed !== null && !located}
          onChoose={finding.choose}
          onClear={finding.clear}
        >
          {!located && <LocateButton locating={locating} />}
        </SearchField>
        {located || onMap ? <Filters dataset={dataset} /> : <div className="gap" />}
        <SimulatedStrip simulated={simulated} />
        <OfflineStrip />
        {(located || onMap) && <LocateNotice locating={locating} />}
        {onMap ? (
          <>
            <h1 className="sr">{words.heading}</h1>
            <FindMap finding={finding} />
          </>
        ) : nearest !== null ? (
          <>
            <OtherPlaces />
            <NearestList
              answer={nearest.answer}
              retry={nearest.retry}
              place={label.from}
              selected={wide ? finding.selected : null}
              onPoint={finding.point}
            />
          </>
        ) : failed !== null ? (
          <>
            <section className="say">
              <LocateSentence state={failed} />
            </section>
            <LocateWays onPick={finding.pick} />
          </>
        ) : locating.state === 'slow' ? (
          <>
            <section className="say">
              <LocateSentence state="slow" />
            </section>
            <LocateWays onPick={finding.pick} />
          </>
        ) : asked.state === 'failed' ? (
          <Failure error={asked.error} retry={asked.retry} />
        ) : asked.state === 'nothing' ? (
          <NoPlace q={asked.q} />
        ) : locating.state === 'asking' || asked.state === 'waiting' ? (
          <>
            <div className="head">
              <h1>{words.heading}</h1>
              <p>{words.looking(view.q)}</p>
            </div>
            <ol className="rows" aria-busy="true">
              <SkeletonRows count={5} />
            </ol>
          </>
        ) : (
          <Start />
        )}
      </main>
      {!wide && <ListMapSwitch />}
    </>
  );
}
