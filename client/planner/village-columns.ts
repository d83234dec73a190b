import type { VillageColumns } from '../../shared/village-columns.ts';
import { OUT, type PlanVillages, REACHED } from './map/plan-map.ts';

/** Villages in columns of equal length, in the order of their codes. */
export interface Villages {
  readonly count: number;
  /** Kemendagri codes. */
  readonly code: readonly string[];
  readonly name: readonly string[];
  /** Degrees, WGS84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly population: Float64Array;
  /** Metres to the nearest active point, rounded up; infinite when no point is active. */
  readonly distance: Float64Array;
  /** Which of `districts` a village belongs to. */
  readonly district: Uint16Array;
  readonly districts: VillageColumns['districts'];
  /** Codes of regencies. */
  readonly underdeveloped: ReadonlySet<string>;
}

const PER_DEGREE = 100_000;

/** Throws a `RangeError` when the columns are not equally long. */
export function villagesOf(columns: VillageColumns): Villages {
  const { districts, number, name } = columns;
  const count = number.length;
  const owned = districts.reduce((sum, { villages }) => sum + villages, 0);
  for (const column of [name, columns.lon, columns.lat, columns.population, columns.distance]) {
    if (column.length !== count || owned !== count)
      throw new RangeError(`villages in columns: ${count}, ${column.length}`);
  }
  const district = new Uint16Array(count);
  let next = 0;
  districts.forEach(({ villages }, index) => {
    district.fill(index, next, next + villages);
    next += villages;
  });
  return {
    count,
    code: number.map((last, index) => codeOf(districts[district[index] ?? 0]?.code ?? '', last)),
    name,
    lon: summedUp(columns.lon),
    lat: summedUp(columns.lat),
    population: Float64Array.from(columns.population),
    distance: Float64Array.from(columns.distance, (metres) => metres ?? Number.POSITIVE_INFINITY),
    district,
    districts,
    underdeveloped: new Set(columns.underdevelopedRegencies),
  };
}

/** Villages as the map draws them, by whether they lie within a radius in metres. */
export function villagesByRadius({ lon, lat, distance }: Villages, radius: number): PlanVillages {
  return { lon, lat, state: Uint8Array.from(distance, (metres) => (metres <= radius ? REACHED : OUT)) };
}

function codeOf(district: string, last: number): string {
  return `${district}.${last.toString().padStart(4, '0')}`;
}

/** Degrees of differences in hundred-thousandths; summed as whole numbers, so that nothing drifts. */
function summedUp(differences: readonly number[]): Float64Array {
  const degrees = new Float64Array(differences.length);
  let sum = 0;
  differences.forEach((difference, index) => {
    sum += difference;
    degrees[index] = sum / PER_DEGREE;
  });
  return degrees;
}
