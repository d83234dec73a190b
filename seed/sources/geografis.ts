import { readPackageFile } from '../files.ts';
import { roundTo } from '../round.ts';

/** A village on the codes and names of 2020, where OpenStreetMap and satupeta.go.id place it. */
export interface Village2020 {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
  readonly postalCode: string | null;
  readonly lon: number;
  readonly lat: number;
}

interface GeografisEntry {
  readonly code: string;
  readonly postal: number;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly village: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The 83,449 villages of the npm package geografis 1.3.2, in its order (by code). */
export function readVillages2020(): Village2020[] {
  const entries: GeografisEntry[] = JSON.parse(readPackageFile('geografis/data/json/data.json'));
  return entries.map((entry) => ({
    code: entry.code,
    name: joinSpacedLetters(entry.village.trim()),
    district: entry.district,
    regency: entry.city,
    province: entry.province,
    postalCode: /^\d{5}$/.test(String(entry.postal)) ? String(entry.postal) : null,
    lon: roundTo(entry.longitude, 6),
    lat: roundTo(entry.latitude, 6),
  }));
}

/** Some names were typed for a heading: "R A Y A" is Raya. */
function joinSpacedLetters(name: string): string {
  if (!/^(\p{Lu} )+\p{Lu}$/u.test(name)) return name;
  const letters = name.replaceAll(' ', '');
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}
