import { numberFromText } from '../../shared/lon-lat.ts';

/** A latitude or longitude as one cell has it. `axis` when a hemisphere tells which of the two it is. */
export interface CellAngle {
  readonly degrees: number;
  readonly axis: 'lon' | 'lat' | null;
}

const HEMISPHERES: Readonly<Record<string, readonly [axis: 'lon' | 'lat', sign: 1 | -1]>> = {
  n: ['lat', 1],
  lu: ['lat', 1],
  s: ['lat', -1],
  ls: ['lat', -1],
  e: ['lon', 1],
  bt: ['lon', 1],
  w: ['lon', -1],
  bb: ['lon', -1],
};
const NUMBER = '(\\d+(?:[.,]\\d+)?)';
/** Units in letters, where the last one must not be taken for "south". */
const LETTERED = new RegExp(
  `${NUMBER}\\s*(?:deg|d)\\s*${NUMBER}\\s*(?:min|mnt|m)(?:\\s*${NUMBER}\\s*(?:sec|dtk|s)(?![a-z]))?`,
);

/**
 * Reads one angle: `-10.1718`, `-10,1718`, `10.1718 LS`, `10°10'18"S`, `S 10 10 18,5`, `10d10m18s LS`, `Lintang: -10.17`.
 * @returns `null` when the text is not one. It may be out of every range; the caller judges.
 */
export function angleFromText(text: string): CellAngle | null {
  if (text.length > 60) return null;
  const plain = simplified(text);
  const tokens = plain.match(/[a-z]+|[+-]?\d+(?:[.,]\d+)?|[^\sa-z\d]+/g) ?? [];
  const letters = tokens.filter((token) => /[a-z]/.test(token));
  const numbers = tokens.filter((token) => /\d/.test(token));
  const marks = tokens.filter((token) => !/[a-z\d]/.test(token)).join('');
  const hemisphere = HEMISPHERES[letters[0] ?? ''];
  const isHemisphereAside = /^[a-z]+[\s.:]*[+-]?\d|[a-z]$/.test(plain);
  if (letters.length > 1 || (letters.length === 1 && !(hemisphere && isHemisphereAside))) return null;
  if (!/^[°º˚'′’‘`"″”“:.]*$/.test(marks) || numbers.length < 1 || numbers.length > 3) return null;
  if (numbers.slice(0, -1).some((number) => /[.,]/.test(number))) return null;
  const [degrees, minutes = 0, seconds = 0] = numbers.map((number) => numberFromText(number.replace(',', '.')));
  if (degrees === undefined || minutes < 0 || seconds < 0 || minutes >= 60 || seconds >= 60) return null;
  const magnitude = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  const negative = (numbers[0] ?? '').startsWith('-');
  // "-10.17 LS" says south twice; "-10.17 LU" contradicts itself.
  if (negative && hemisphere?.[1] === 1) return null;
  return { degrees: magnitude * (hemisphere?.[1] ?? (negative ? -1 : 1)), axis: hemisphere?.[0] ?? null };
}

function simplified(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/^-\s+/, '-')
    .replace(/^(?:latitude|longitude|lintang|bujur|lat|long|lng|lon)\s*[:=]?\s*(?=[+-]?\d)/, '')
    .replace(/(?:lintang\s*)?selatan|south/, 'ls')
    .replace(/(?:lintang\s*)?utara|north/, 'lu')
    .replace(/(?:bujur\s*)?timur|east/, 'bt')
    .replace(/(?:bujur\s*)?barat|west/, 'bb')
    .replace(/\bl\.?\s?([su])\.?$/, 'l$1')
    .replace(/\bb\.?\s?([tb])\.?$/, 'b$1')
    .replace(LETTERED, (_, degrees, minutes, seconds) => `${degrees}° ${minutes}' ${seconds ?? 0}"`);
}
