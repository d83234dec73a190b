const ROMAN_NUMERAL = /^(?=[IVX])X{0,3}(IX|IV|V?I{0,3})$/;
const KEPT_IN_CAPITALS = new Set(['DKI']);

/** A name in capitals as people write it: "KOTA PADANG SIDEMPUAN" is "Kota Padang Sidempuan", "DKI JAKARTA" is "DKI Jakarta". */
export function properName(capitals: string): string {
  return capitals
    .split(' ')
    .map((word) => (ROMAN_NUMERAL.test(word) || KEPT_IN_CAPITALS.has(word) ? word : properWord(word)))
    .join(' ');
}

/** A name reduced to what makes it the same name in two lists: letters and digits, without case, marks and blanks. */
export function comparableName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function properWord(word: string): string {
  return word === 'DAN' ? 'dan' : word.toLowerCase().replace(/(^|[-/(])\p{L}/gu, (start) => start.toUpperCase());
}
