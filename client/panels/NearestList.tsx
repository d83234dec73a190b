import { useEffect, useRef } from 'react';
import { LIMIT_STEP } from '../../shared/find-query.ts';
import { widerRadius } from '../../shared/radius.ts';
import { distance, number, radiusText } from '../../shared/text-format.ts';
import { announce } from '../announce.ts';
import type { Answer } from '../use-answer.ts';
import type { Nearest } from '../use-nearest.ts';
import { useView } from '../use-view.ts';
import { useWords } from '../words/use-words.ts';
import { Failure } from './Failure.tsx';
import { Nothing } from './Nothing.tsx';
import { PointRow } from './PointRow.tsx';
import { SkeletonRows } from './SkeletonRows.tsx';

interface NearestListProps {
  readonly answer: Answer<Nearest>;
  readonly retry: () => void;
  /** The name of the place; null: where the person is. */
  readonly place: string | null;
  readonly selected: string | null;
  readonly onPoint: (id: string | null) => void;
}

const NONE: Nearest['within'] = [];

/** The row of a point, by the mark that PointRow sets. */
function rowOf(id: string): Element | null {
  return document.querySelector(`[data-point="${CSS.escape(id)}"]`);
}

/** The nearest points of the place in force, or why there are none. */
export function NearestList({ answer, retry, place, selected, onPoint }: NearestListProps) {
  const { view, go } = useView();
  const selectable = selected !== null;
  const { language, words } = useWords();
  const asked = `${view.origin} ${view.radius} ${view.category} ${view.technology} ${view.status}`;
  // While more rows of the same list are on their way, those that are there stay.
  const shown = useRef<{ asked: string; nearest: Nearest } | null>(null);
  if (answer.state === 'answered') shown.current = { asked, nearest: answer.value };
  const nearest = shown.current?.asked === asked ? shown.current.nearest : null;
  const points = nearest?.within ?? NONE;
  /** The row that the keyboard goes on with when more have come. */
  const goOnAt = useRef<number | null>(null);
  const first = points[0];
  const reach = view.radius === null ? null : radiusText(view.radius, language);
  const more = nearest?.more ?? false;
  const count = words.count(number(points.length, language), more, reach);
  const nearestDistance = first && distance(first.properties.distance, language);

  useEffect(
    function sayWhatCame() {
      if (answer.state === 'answered' && nearestDistance) announce(words.listUpdated(count, nearestDistance));
    },
    [answer.state, count, nearestDistance, words],
  );

  useEffect(
    function goOnWithTheNewRows() {
      const next = goOnAt.current === null ? undefined : points[goOnAt.current];
      if (next === undefined) return;
      goOnAt.current = null;
      rowOf(next.id)?.querySelector('a')?.focus();
    },
    [points],
  );

  useEffect(
    function showSelectedRow() {
      if (selectable && view.selected !== null) rowOf(view.selected)?.scrollIntoView({ block: 'nearest' });
    },
    [selectable, view.selected],
  );

  if (answer.state === 'failed') return <Failure error={answer.error} retry={retry} />;
  if (nearest && !first) return <Nothing beyond={nearest.beyond} place={place} />;
  const waiting = answer.state === 'waiting';
  const wider = view.radius === null ? null : widerRadius(view.radius);
  return (
    <>
      <div className="head">
        <h1>{words.heading}</h1>
        <p>{first ? `${count} · ${words.straight}` : words.looking(place)}</p>
      </div>
      <ol className="rows" aria-busy={waiting}>
        {points.map((point, index) => (
          <PointRow
            key={point.id}
            point={point}
            nearest={index === 0}
            selected={point.id === selected}
            onPoint={onPoint}
          />
        ))}
        {waiting && <SkeletonRows count={first ? view.limit - points.length : LIMIT_STEP} first={!first} />}
      </ol>
      {first && (
        <div className="after">
          {more && (
            <button
              type="button"
              className="btn"
              aria-disabled={waiting}
              onClick={({ detail }) => {
                if (waiting) return;
                // A click of no pointer is one of the keyboard.
                goOnAt.current = detail === 0 ? points.length : null;
                go({ limit: view.limit + LIMIT_STEP }, { replace: true });
              }}
            >
              {words.more}
            </button>
          )}
          {view.radius !== null && !waiting && (
            <button type="button" className="btn" onClick={() => go({ radius: wider, viewpoint: null })}>
              {wider === null ? words.widenAny : words.widen(radiusText(wider, language))}
            </button>
          )}
          <p className="small muted">{words.straightFull}</p>
        </div>
      )}
    </>
  );
}
