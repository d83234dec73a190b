import { type Bbox, INDONESIA } from '../../shared/lon-lat.ts';
import { useAnswer } from '../use-answer.ts';
import { regencyName } from '../words/place-names.ts';
import { usePlanWords } from '../words/use-plan-words.ts';

export type PlanLevel = 'country' | 'province' | 'regency' | 'district';
/** The level below; a district has villages below it. */
export const BELOW = { country: 'province', province: 'regency', regency: 'district', district: null } as const;

export interface PlanRegion {
  /** Kemendagri code; null: the country. */
  readonly code: string | null;
  readonly level: PlanLevel;
  /** As it stands in a sentence; the code until the name is known. */
  readonly name: string;
  /** `[west, south, east, north]` in degrees; null until it is known. */
  readonly bbox: Bbox | null;
  /** Those above, the country first. */
  readonly above: readonly { readonly code: string | null; readonly name: string }[];
  /** true when there is no region of this code. */
  readonly missing: boolean;
}

const LEVELS = { 2: 'province', 5: 'regency', 8: 'district' } as const;

/** A region and those above it. */
export function usePlanRegion(code: string | null): PlanRegion {
  const { words } = usePlanWords();
  const parts = code === null ? [] : [2, 5, 8].filter((length) => length <= code.length);
  const codes = parts.map((length) => code?.slice(0, length) ?? '');
  const [first, second, third] = codes;
  const found = [useNamed(first), useNamed(second), useNamed(third)].slice(0, codes.length);
  const above = [{ code: null as string | null, name: words.country as string }].concat(
    codes.map((each, index) => ({ code: each, name: found[index]?.name ?? each })),
  );
  const own = above.at(-1);
  const last = found.at(-1);
  return {
    code,
    level: code === null ? 'country' : (LEVELS[code.length as keyof typeof LEVELS] ?? 'country'),
    name: own?.name ?? '',
    bbox: code === null ? INDONESIA : (last?.bbox ?? null),
    above: above.slice(0, -1),
    missing: last?.missing ?? false,
  };
}

function useNamed(code: string | undefined) {
  const { answer } = useAnswer('getRegion', code === undefined ? null : { code });
  if (answer.state !== 'answered') return { name: null, bbox: null, missing: answer.state === 'failed' };
  const { name, bbox } = answer.value;
  return { name: regencyName(name), bbox, missing: false };
}
