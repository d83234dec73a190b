import OpeningHours from 'opening_hours';
import { isAbsent } from './absent.ts';
import { remembered } from './remembered.ts';

const DAYS: Readonly<Record<string, string>> = {
  senin: 'Mo',
  selasa: 'Tu',
  rabu: 'We',
  kamis: 'Th',
  jumat: 'Fr',
  "jum'at": 'Fr',
  sabtu: 'Sa',
  minggu: 'Su',
  ahad: 'Su',
};
const DAY = new RegExp(`\\b(?:${Object.keys(DAYS).join('|')})\\b`, 'g');
const LONGEST = 200;

/**
 * Opening hours in OpenStreetMap syntax: `Mo-Fr 08:00-16:00` as it is, and what people write: "Senin s.d. Jumat 08.00–16.00 WIB",
 * "24 jam", "Setiap hari 7:00 - 21:00".
 * @returns `null` when it cannot be read.
 */
export const openingHoursFromText = remembered((text): string | null => {
  const plain = text.trim();
  if (plain.length > LONGEST || isAbsent(plain)) return null;
  return [plain, translated(plain)].find(isSyntax) ?? null;
});

function translated(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[–—]|\bs\.?\s?\/?\s?d\.?(?=\s)|\bsampai(?: dengan)?\b|\bhingga\b/g, '-')
    .replace(/\b(?:wib|wita|wit|pukul|jam(?=\s*\d)|buka|hari(?! libur))\b\.?:?/g, '')
    .replace(/\b24\s*jam\b|\bsetiap\s+24\s*jam\b/g, '24/7')
    .replace(/\bsetiap\b|\btiap\b/g, 'Mo-Su')
    .replace(DAY, (day) => DAYS[day] ?? day)
    .replace(/(\d{1,2})[.:](\d{2})/g, (_, hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`)
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*(?:\bdan\b|&)\s*/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
  return /24\/7/.test(plain)
    ? '24/7'
    : plain.replace(/,\s*(?=(?:Mo|Tu|We|Th|Fr|Sa|Su)\S*\s+\d)/g, '; ').replace(/^:?\s*/, '');
}

/** The library's word is the last; it reads many languages, so only what is syntax without a guess is taken. */
function isSyntax(text: string): boolean {
  if (!/^(?:24\/7|[A-Za-z\d:,;\-+/" [\]]+)$/.test(text) || !/\d/.test(text)) return false;
  try {
    return new OpeningHours(text, null).getWarnings().length === 0;
  } catch {
    return false;
  }
}
