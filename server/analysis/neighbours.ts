import geographiclib from 'geographiclib-geodesic';
import KDBush from 'kdbush';
import { scaleAt } from './spheroid.ts';

/** Positions in decimal degrees, WGS84. */
export interface Positions {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** Which positions are within a radius of each other? */
export interface Neighbours {
  /** Writes the positions within the radius of one, itself included, in no order; gives how many. `into` has room for all. */
  readonly find: (position: number, into: Uint32Array) => number;
}

/** The plane is within 0.01 % of the spheroid up to 100 km; so near to the limit Karney's geodesic decides. */
const DOUBTFUL = 0.0003;

/** Positions in an index, for any radius. */
export interface PositionIndex {
  /** @param radius metres, up to 100 km; positions as far as that, on the WGS84 spheroid, are within. */
  readonly within: (radius: number) => Neighbours;
}

export function indexPositions({ lon, lat }: Positions): PositionIndex {
  const tree = new KDBush(lon.length);
  const north = new Float64Array(lon.length);
  const east = new Float64Array(lon.length);
  let smallest = Number.POSITIVE_INFINITY;
  for (let place = 0; place < lon.length; place += 1) {
    tree.add(lon[place] as number, lat[place] as number);
    const scale = scaleAt(lat[place] as number);
    north[place] = scale.north / 2;
    east[place] = scale.east / 2;
    smallest = Math.min(smallest, scale.north, scale.east);
  }
  tree.finish();
  return { within };

  function within(radius: number): Neighbours {
    const reach = (radius / smallest) * (1 + DOUBTFUL);
    const surelyIn = (radius * (1 - DOUBTFUL)) ** 2;
    const surelyOut = (radius * (1 + DOUBTFUL)) ** 2;

    return {
      find(position, into) {
        const count = tree.withinInto(lon[position] as number, lat[position] as number, reach, into);
        let kept = 0;
        for (let index = 0; index < count; index += 1) {
          const other = into[index] as number;
          // The mean of both ends' scales is that of the middle, as near as matters here.
          const up =
            ((lat[position] as number) - (lat[other] as number)) *
            ((north[position] as number) + (north[other] as number));
          const right =
            ((lon[position] as number) - (lon[other] as number)) *
            ((east[position] as number) + (east[other] as number));
          const square = up * up + right * right;
          if (square <= surelyIn || (square <= surelyOut && isWithin(position, other, radius))) into[kept++] = other;
        }
        return kept;
      },
    };
  }

  /** The same whichever is named first, down to the last bit. */
  function isWithin(one: number, other: number, radius: number): boolean {
    const [from, to] = one < other ? [one, other] : [other, one];
    const { s12 = Number.NaN } = geographiclib.Geodesic.WGS84.Inverse(
      lat[from] as number,
      lon[from] as number,
      lat[to] as number,
      lon[to] as number,
    );
    return s12 <= radius;
  }
}
