import type { ByteReader, ByteWriter } from './bytes.ts';
import {
  numberOfPostalCode,
  numberOfVillage,
  postalCodesOfNumbers,
  regionsOfVillages,
  villagesOfNumbers,
} from './codes.ts';
import { readSteps, readTexts, writeSteps, writeTexts } from './columns.ts';

export interface SavedVillage {
  /** Kemendagri code, which begins with those of its district, regency and province. */
  readonly code: string;
  readonly name: string;
  readonly postalCode: string | null;
}

/** Villages in the order of their codes, and the names of the regions that they lie in. */
export interface SavedAreas {
  readonly villages: readonly SavedVillage[];
  /** Of districts, regencies and provinces, by code. */
  readonly regionNames: ReadonlyMap<string, string>;
}

/** @throws RangeError when a code is none or a text holds the character 0. */
export function writeAreas(writer: ByteWriter, { villages, regionNames }: SavedAreas): void {
  const codes = villages.map(({ code }) => code);
  writer.whole(villages.length);
  writeSteps(writer, codes.map(numberOfVillage));
  const names = villages.map(({ name }) => name);
  writeTexts(writer, names);
  const postalCodes = villages.map(({ postalCode }) => numberOfPostalCode(postalCode));
  writeSteps(writer, postalCodes);
  const regions = regionsOfVillages(codes).map((code) => regionNames.get(code) ?? '');
  writeTexts(writer, regions);
}

/** @throws DamagedFile where there is no such thing. */
export function readAreas(reader: ByteReader): SavedAreas {
  const count = reader.count();
  const codes = villagesOfNumbers(readSteps(reader, count));
  const names = readTexts(reader, count);
  const postalCodes = postalCodesOfNumbers(readSteps(reader, count));
  const regions = regionsOfVillages(codes);
  const regionNames = readTexts(reader, regions.length);
  return {
    villages: codes.map((code, index) => ({ code, name: names[index] ?? '', postalCode: postalCodes[index] ?? null })),
    regionNames: new Map(regions.map((code, index) => [code, regionNames[index] ?? ''])),
  };
}
