/** The names of the regions around a point, of which most names of points and addresses are made; blank where not known. */
export type NamesAround = readonly [village: string, district: string, regency: string];

/** Signs for the three names, one that says that the next sign is itself, and one for no text at all. */
const NAMES = ['{', '|', '}'] as const;
const ITSELF = '^';
const NONE = '~';
const SIGNS = /[{|}^~]/g;
const MEANINGS = /\^(.)|[{|}]/g;

/** "SD Negeri Oebobo" in the village Oebobo as "SD Negeri {": the name is known already, and the sign is the same in every village. */
export function toSigns(text: string | null, around: NamesAround): string {
  if (text === null) return NONE;
  let short = text.replace(SIGNS, (sign) => ITSELF + sign);
  for (const [index, sign] of NAMES.entries()) {
    const name = around[index];
    // A name with a sign in it would not be found again.
    if (name && name.search(SIGNS) < 0) short = short.replace(name, () => sign);
  }
  return short;
}

/** The text that `toSigns` was given. */
export function fromSigns(text: string, around: NamesAround): string | null {
  if (text === NONE) return null;
  return text.replace(
    MEANINGS,
    (sign, itself: string | undefined) => itself ?? around[NAMES.indexOf(sign as '{')] ?? '',
  );
}
