import type { Response } from '../../shared/api.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { PointRow } from './PointRow.tsx';
import { SkeletonRows } from './SkeletonRows.tsx';

const OTHERS = 2;

/** The two points nearest to this one; left out when they cannot be had, for they are an extra. */
export function OtherPoints({ point }: { readonly point: Response<'getPoint'> }) {
  const { words } = useWords();
  const [lon, lat] = point.geometry.coordinates;
  // The point itself is the nearest of all.
  const { answer } = useAnswer('nearestPoints', { lon: String(lon), lat: String(lat), limit: String(OTHERS + 1) });
  if (answer.state === 'failed') return null;
  const others = answer.state === 'answered' ? answer.value.features.filter(({ id }) => id !== point.id) : null;
  if (others?.length === 0) return null;
  return (
    <section>
      <h2 className="sub">{words.othersHere}</h2>
      <ol className="rows" aria-busy={others === null}>
        {others === null ? (
          <SkeletonRows count={OTHERS} first={false} />
        ) : (
          others.slice(0, OTHERS).map((other) => <PointRow key={other.id} point={other} elsewhere />)
        )}
      </ol>
    </section>
  );
}
