import { useEffect } from 'react';
import { radiusReaching } from '../../shared/radius.ts';
import { distance, radiusText, roundingBeyond } from '../../shared/text-format.ts';
import { announce } from '../announce.ts';
import { hasFilters, type Nearest } from '../use-nearest.ts';
import { useView } from '../use-view.ts';
import { DEFAULT_VIEW } from '../view-state.ts';
import { useWords } from '../words/use-words.ts';
import { PointRow } from './PointRow.tsx';
import { Ruler } from './Ruler.tsx';

const NO_FILTERS = { category: [], technology: [], status: [] } as const;

interface NothingProps {
  readonly beyond: Nearest['beyond'];
  /** The name of the place; null: where the person is. */
  readonly place: string | null;
}

/** Nothing in reach: says so, shows how far the nearest is, and widens. */
export function Nothing({ beyond, place }: NothingProps) {
  const { view, go } = useView();
  const { language, words } = useWords();
  const filtered = hasFilters(view);
  const reach = view.radius === null ? null : radiusText(view.radius, language);
  const metres = beyond?.properties.distance ?? null;
  const rounding = roundingBeyond(metres ?? 0, view.radius ?? 0);
  const what =
    reach === null || metres === null ? words.noneAtAll : filtered ? words.noneFiltered(reach) : words.none(reach);
  const how = metres === null ? words.noneAtAllHow : words.nearestIs(distance(metres, language, rounding), place);
  useEffect(
    function sayIt() {
      announce(`${what} ${how}`);
    },
    [what, how],
  );
  const wider = metres === null ? null : radiusReaching(metres);
  return (
    <>
      <section className="say">
        <h1>{what}</h1>
        <p>{how}</p>
        {view.radius !== null && metres !== null && (
          <>
            <Ruler
              radius={view.radius}
              nearest={metres}
              end={wider ?? Math.ceil(metres / 500_000) * 500_000}
              from={place === null ? words.you : words.thisPlace}
            />
            <button
              type="button"
              className="btn btn-primary btn-wide"
              onClick={() => go({ radius: wider, limit: DEFAULT_VIEW.limit, viewpoint: null })}
            >
              {wider === null ? words.widenAny : words.widenTo(radiusText(wider, language))}
            </button>
          </>
        )}
        {filtered && (
          <button
            type="button"
            className="btn btn-wide"
            onClick={() => go({ ...NO_FILTERS, limit: DEFAULT_VIEW.limit })}
          >
            {words.clearFilters}
          </button>
        )}
      </section>
      {beyond && (
        <>
          <h2 className="sub">{words.nearest}</h2>
          <ol className="rows">
            <PointRow point={beyond} nearest rounding={rounding} />
          </ol>
        </>
      )}
      <div className="after" />
    </>
  );
}
