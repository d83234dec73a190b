import { type Bbox, INDONESIA } from '../../shared/lon-lat.ts';
import { districtName, regencyName, shortRegion } from '../../shared/place-names.ts';
import { ApiProblem } from '../api.ts';
import { useAnswer } from '../use-answer.ts';
import { usePlanWords } from '../words/use-plan-words.ts';

export type PlanLevel = 'country' | 'province' | 'regency' | 'district';
/** The level below; a district has villages below it. */
export const BELOW = { country: 'province', province: 'regency', regency: 'district', district: null } as const;

export interface PlanRegion {
  /** Kemendagri code; null: the country. */
  readonly code: string | null;
  readonly level: PlanLevel;
  /** As it stands alone; an ellipsis until it is known. */
  readonly name: string;
  /** As it stands in a sentence: `NTT`, `Kab. Kupang`. */
  readonly short: string;
  /** `[west, south, east, north]` in degrees; null until it is known. */
  readonly bbox: Bbox | null;
  /** All points of any state; null until it is known. */
  readonly points: number | null;
  /** Those above, the country first. */
  readonly above: readonly { readonly code: string | null; readonly name: string }[];
  /** true when there is no region of this code. */
  readonly missing: boolean;
}

const UNKNOWN = '…';
const LEVELS = { 2: 'province', 5: 'regency', 8: 'district' } as const;
const NAMED = { province: (name: string) => name, regency: regencyName, district: districtName } as const;

/** The level that a Kemendagri code names; null: the country. */
export function levelOf(code: string | null): PlanLevel {
  return code === null ? 'country' : (LEVELS[code.length as keyof typeof LEVELS] ?? 'country');
}

/** A region and those above it. */
export function usePlanRegion(code: string | null): PlanRegion {
  const { words } = usePlanWords();
  const codes =
    code === null ? [] : [2, 5, 8].flatMap((length) => (length <= code.length ? [code.slice(0, length)] : []));
  const found = [useNamed(codes[0]), useNamed(codes[1]), useNamed(codes[2])].slice(0, codes.length);
  const { answer } = useAnswer('dataset', code === null ? {} : null);
  const above = [{ code: null as string | null, name: words.country as string }].concat(
    codes.map((each, index) => ({ code: each, name: found[index]?.name ?? UNKNOWN })),
  );
  const last = found.at(-1);
  const name = above.at(-1)?.name ?? '';
  return {
    code,
    level: levelOf(code),
    name,
    short: shortRegion(name),
    bbox: code === null ? INDONESIA : (last?.bbox ?? null),
    points: code === null ? (answer.state === 'answered' ? answer.value.points : null) : (last?.points ?? null),
    above: above.slice(0, -1),
    missing: found.some(({ missing }) => missing),
  };
}

function useNamed(code: string | undefined) {
  const { answer } = useAnswer('getRegion', code === undefined ? null : { code });
  if (answer.state === 'answered') {
    const { name, bbox, level, points } = answer.value;
    return { name: level === 'village' ? name : NAMED[level](name), bbox, points, missing: false };
  }
  const missing =
    answer.state === 'failed' && answer.error instanceof ApiProblem && answer.error.problem.status === 404;
  return { name: null, bbox: null, points: null, missing };
}
