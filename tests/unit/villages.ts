import { type Villages, villagesOf } from '../../client/planner/village-columns.ts';
import type { LonLat } from '../../shared/lon-lat.ts';

export interface Village {
  readonly place: LonLat;
  readonly population: number;
  /** Metres to the nearest active point; infinite when no point is active. */
  readonly distance: number;
  readonly name?: string;
  /** Kemendagri code of its district; villages of one follow one another. */
  readonly district?: string;
}

/** Villages as the server packs them and the browser unpacks them. */
export function columnsOf(all: readonly Village[]): Villages {
  const districtOf = ({ district = '53.01.04' }: Village) => district;
  const codes = [...new Set(all.map(districtOf))];
  const differences = (axis: 0 | 1) => {
    const steps = all.map(({ place }) => Math.round(place[axis] * 1e5));
    return steps.map((step, index) => step - (steps[index - 1] ?? 0));
  };
  return villagesOf({
    districts: codes.map((code) => ({
      code,
      name: `Kecamatan ${code.slice(6)}`,
      regency: `Kabupaten ${code.slice(3, 5)}`,
      province: `Provinsi ${code.slice(0, 2)}`,
      villages: all.filter((village) => districtOf(village) === code).length,
    })),
    number: all.map((_, index) => 2001 + index),
    name: all.map(({ name }, index) => name ?? `Desa ${index}`),
    lon: differences(0),
    lat: differences(1),
    population: all.map(({ population }) => population),
    distance: all.map(({ distance }) => (Number.isFinite(distance) ? distance : null)),
    underdevelopedRegencies: [],
    dataset: 'simulated',
    datasetVersion: 'test',
  });
}
