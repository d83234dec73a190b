// Imports an invented list into the database of the environment, as a program of its own that a test can kill:
// node import-list.mjs LETTER COUNT. Says each step.

import { importPoints } from '../../dist/seed/import-points.js';
import { readConfig } from '../../dist/server/config.js';
import { openDatabase } from '../../dist/server/db/connect.js';

const [letter, count] = [process.argv[2], Number(process.argv[3])];
const database = await openDatabase(readConfig(process.env));
const villages = await database.sql`
  select code, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat from village order by code`;

function* points() {
  for (let number = 0; number < count; number += 1) {
    const village = villages[number % villages.length];
    yield {
      statedId: null,
      name: `Titik ${letter}${number}`,
      category: 'school',
      technology: 'vsat',
      status: 'active',
      verifiedOn: null,
      bandwidth: null,
      openingHours: null,
      provider: null,
      address: null,
      village: village.code,
      lon: village.lon + 0.00002 * Math.floor(number / villages.length),
      lat: village.lat,
      approximate: false,
      line: number + 2,
      notes: [],
    };
  }
}

const provenance = {
  name: `Daftar ${letter}`,
  publisher: 'Uji',
  source: 'uji',
  licence: 'CC0-1.0',
  asOf: '2026-01-01',
  file: `${letter}.csv`,
};
const outcome = () => ({ fileHash: letter, rows: count, noted: 0, refused: [] });
const { version } = await importPoints(database, points(), provenance, outcome, (step) => {
  process.stdout.write(`${step}\n`);
});
process.stdout.write(`${version}\n`);
await database.close();
