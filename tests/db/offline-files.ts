import { createHash } from 'node:crypto';
import { importPoints } from '../../seed/import-points.ts';
import type { CheckedPoint } from '../../seed/imported.ts';
import { api } from '../../shared/api.ts';
import { OFFLINE_FILES, type OfflineFileName } from '../../shared/vocabulary.ts';
import { type OwnDatabase, VILLAGES } from './own-database.ts';

/** The files that a server offers for keeping, each as its hash says. */
export async function readOfflineFiles(url: string): Promise<Record<OfflineFileName, Uint8Array>> {
  let answer = await fetch(`${url}/api/v1/offline`);
  // On a machine that is busy otherwise, the first who ask are told to ask again; each answer takes its time.
  for (let again = 0; answer.status === 503 && again < 5; again += 1) answer = await fetch(`${url}/api/v1/offline`);
  const { files } = api.offlineFiles.response.parse(await answer.json());
  const read = await Promise.all(
    OFFLINE_FILES.map(async (name) => {
      const file = files.find((one) => one.name === name);
      if (!file) throw new Error(`There is no file of ${name}.`);
      const bytes = new Uint8Array(await (await fetch(url + file.path)).arrayBuffer());
      if (createHash('sha256').update(bytes).digest('hex') !== file.hash) throw new Error(`${file.path} is another.`);
      return [name, bytes] as const;
    }),
  );
  return Object.fromEntries(read) as Record<OfflineFileName, Uint8Array>;
}

/** Publishes a list of active schools of these names, each in a village of its own. */
export function publish(own: OwnDatabase, ...names: string[]) {
  const points = names.map((name, index): CheckedPoint => {
    const village = VILLAGES[7 * index] as (typeof VILLAGES)[number];
    return {
      statedId: null,
      name,
      category: 'school',
      technology: 'vsat',
      status: 'active',
      verifiedOn: '2026-01-01',
      bandwidth: null,
      openingHours: null,
      provider: null,
      address: null,
      village: village.code,
      lon: village.lon,
      lat: village.lat,
      approximate: false,
      line: index + 2,
      notes: [],
    };
  });
  const provenance = {
    name: 'Daftar uji',
    publisher: 'Dinas Uji',
    source: 'uji',
    licence: 'CC0-1.0',
    asOf: '2026-01-31',
    file: 'uji.csv',
  };
  const outcome = () => ({ fileHash: 'abc', rows: points.length, noted: 0, refused: [] });
  return importPoints(own.database, points, provenance, outcome);
}
