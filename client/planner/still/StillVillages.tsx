import { OUT, type PlanVillages } from '../map/plan-map.ts';
import { placeOf, type StillFrame } from './still-frame.ts';

/** Villages as diamonds: hollow within reach, filled out of reach, so that a grey print tells them apart, too. */
export function StillVillages({ villages, frame }: { readonly villages: PlanVillages; readonly frame: StillFrame }) {
  const size = villages.lon.length > 700 ? 2.6 : villages.lon.length > 300 ? 3.4 : 4.4;
  const [reached, out] = [[] as string[], [] as string[]];
  villages.lon.forEach((lon, index) => {
    const place = placeOf(frame, [lon, villages.lat[index] ?? 0]);
    (villages.state[index] === OUT ? out : reached).push(
      diamond(place, villages.state[index] === OUT ? size : size * 0.86),
    );
  });
  return (
    <>
      <path className="pv-cov" d={reached.join('')} />
      <path className="pv-out" d={out.join('')} />
    </>
  );
}

/** The `d` of a diamond with its middle at a place, so many pixels from there to each corner. */
export function diamond([x, y]: readonly [number, number], size: number): string {
  const [left, top, r] = [x.toFixed(1), (y - size).toFixed(1), size.toFixed(1)];
  return `M${left} ${top}l${r} ${r}l-${r} ${r}l-${r} -${r}z`;
}
