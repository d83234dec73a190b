import { shortPlace, unbroken } from '../../shared/place-names.ts';
import type { Rounding } from '../../shared/text-format.ts';
import type { Nearby } from '../use-nearest.ts';
import { Far } from './Far.tsx';
import { Link } from './Link.tsx';
import { Meta } from './Meta.tsx';
import { PointName } from './PointName.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Way } from './Way.tsx';

interface PointRowProps {
  readonly point: Nearby;
  readonly nearest?: boolean;
  readonly selected?: boolean;
  readonly rounding?: Rounding;
  /** Distances of this row are measured from another point, not from the person's place. */
  readonly elsewhere?: boolean;
  /** The finger, mouse or keyboard is on the row, or has left it (null). */
  readonly onPoint?: ((id: string | null) => void) | undefined;
}

/** One line of the list: the whole row is one link to the point's page. */
export function PointRow({ point, nearest, selected, rounding = 'nearest', elsewhere, onPoint }: PointRowProps) {
  const { id, properties } = point;
  const { distance, bearing } = properties;
  return (
    <li data-point={id}>
      <Link
        className={nearest ? 'row row-nearest' : 'row'}
        to={{ screen: { name: 'point', id } }}
        step={elsewhere ? {} : { reach: { distance, bearing } }}
        aria-current={selected ? 'true' : undefined}
        onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint?.(id)}
        onPointerLeave={() => onPoint?.(null)}
        onFocus={() => onPoint?.(id)}
        onBlur={() => onPoint?.(null)}
      >
        <div>
          <Far metres={distance} rounding={rounding} />
          <Way bearing={bearing} />
        </div>
        <div>
          <h2 className="name">
            <PointName name={properties.name} dataset={properties.dataset} />
          </h2>
          <p className="where">{unbroken(shortPlace(properties))}</p>
          <Meta point={properties} />
          <StatusLine point={properties} />
        </div>
      </Link>
    </li>
  );
}
