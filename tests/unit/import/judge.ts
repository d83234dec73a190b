import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAreas } from '../../../seed/areas.ts';
import { findHeader } from '../../../seed/columns/find-header.ts';
import { recogniseColumns } from '../../../seed/columns/recognise.ts';
import type { JudgedRow } from '../../../seed/gate/draft.ts';
import { createLandTest } from '../../../seed/gate/land-test.ts';
import { runGate } from '../../../seed/gate/run-gate.ts';
import { createGazetteer } from '../../../seed/naming/gazetteer.ts';
import { createStatedPlaces } from '../../../seed/naming/stated-place.ts';
import { inspectFile } from '../../../seed/reading/inspect-file.ts';
import { openRows } from '../../../seed/reading/open-rows.ts';
import { readEverydayNames } from '../../../seed/sources/everyday-names.ts';
import { readFormerNames } from '../../../seed/sources/former-names.ts';

export const TODAY = '2020-10-05';

/** The gate as the command sets it up, on the areas of the packages. */
export function createJudge() {
  const areas = readAreas();
  const gazetteer = createGazetteer(areas, { former: readFormerNames(), everyday: readEverydayNames() });
  const land = createLandTest();
  const statedPlace = createStatedPlaces(gazetteer);

  /** Sends the content of a file through the gate. */
  async function judge(content: string | Uint8Array): Promise<JudgedRow[]> {
    const folder = mkdtempSync(path.join(tmpdir(), 'titik-judge-'));
    try {
      const file = path.join(folder, 'daftar');
      writeFileSync(file, content);
      const { headings, rows } = await findHeader(openRows(file, await inspectFile(file)));
      const columns = recogniseColumns(headings);
      const gated = await runGate(
        { rows },
        { columns, width: headings.length, gazetteer, land, statedPlace, today: TODAY },
      );
      const judged: JudgedRow[] = [];
      for await (const row of gated.judged()) judged.push(row);
      await gated.remove();
      return judged;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { areas, gazetteer, judge };
}

/** A CSV of rows that name only the columns they fill. */
export function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}
