/** Why a row of a list is not published. */
export const REFUSAL_CODES = [
  'unreadable-text',
  'too-many-cells',
  'missing-name',
  'repeated-id',
  'duplicate',
  'missing-coordinates',
  'unreadable-coordinates',
  'impossible-coordinates',
  'outside-indonesia',
  'at-sea',
  'in-other-regency',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What was put right in a row that is published. */
export const REPAIR_CODES = [
  'swapped-coordinates',
  'decimal-restored',
  'sign-restored',
  'approximate-position',
  'category-from-name',
  'region-name-matched',
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** What somebody should look at in a row that is published as it stands, or without the value at fault. */
export const REMARK_CODES = [
  'near-other-regency',
  'far-from-stated-village',
  'shared-coordinates',
  'regency-centre',
  'possible-duplicate',
  'unknown-region',
  'unknown-code',
  'unknown-status',
  'unknown-category',
  'unknown-technology',
  'unreadable-date',
  'future-date',
  'unreadable-bandwidth',
  'unreadable-hours',
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

export const NOTE_CODES = [...REFUSAL_CODES, ...REPAIR_CODES, ...REMARK_CODES] as const;
export type NoteCode = RefusalCode | RepairCode | RemarkCode;

/**
 * One remark on a row: the column as the file names it (blank: the whole row), the value as it stands there, and what the
 * sentences about it tell: names, distances in metres, line numbers.
 */
export interface Note {
  readonly code: NoteCode;
  readonly column: string;
  readonly value: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

const REFUSALS: ReadonlySet<NoteCode> = new Set(REFUSAL_CODES);

/** A row with such a note is not published. */
export function isRefusal({ code }: Note): boolean {
  return REFUSALS.has(code);
}
