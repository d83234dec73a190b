import type { LonLat } from '../../shared/lon-lat.ts';
import { reachOf } from '../../shared/reach.ts';
import { Icon } from '../icons/Icon.tsx';
import { useAnswer } from '../use-answer.ts';
import type { Nearby } from '../use-nearest.ts';
import { Far } from './Far.tsx';
import { Link } from './Link.tsx';
import { Meta } from './Meta.tsx';
import { PointName } from './PointName.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Way } from './Way.tsx';

interface PickCardProps {
  readonly id: string;
  /** The point when the list has it; else it is fetched. */
  readonly listed: Nearby | undefined;
  readonly origin: LonLat | null;
}

/** The selected point on the map; the whole card opens its page. */
export function PickCard({ id, listed, origin }: PickCardProps) {
  const { answer } = useAnswer('getPoint', listed ? null : { id });
  const point = listed ?? (answer.state === 'answered' ? answer.value : null);
  if (point === null) return null;
  const reach = listed?.properties ?? (origin && reachOf(origin, point.geometry.coordinates));
  return (
    <div className="card">
      <Link className="pick" to={{ screen: { name: 'point', id } }} step={reach ? { reach } : {}}>
        {reach && <Far metres={reach.distance} />}
        {reach && <Way bearing={reach.bearing} />}
        <h2 className="name">
          <PointName name={point.properties.name} dataset={point.properties.dataset} />
        </h2>
        <Meta point={point.properties} />
        <StatusLine point={point.properties} />
        <Icon name="right" />
      </Link>
    </div>
  );
}
