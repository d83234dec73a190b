import type { LonLat } from '../../shared/lon-lat.ts';
import { readSeedData } from '../files.ts';
import type { JudgedRow } from '../gate/draft.ts';
import { isRefusal } from '../notes.ts';
import { createMapPoints, MAP_BOX } from './map-points.ts';
import type { Sentences } from './sentences.ts';
import type { Tally } from './tally.ts';

/** A page with a map of what was kept, repaired and refused, and with the first refusals; it asks nothing of the network. */
export interface MapPage {
  readonly add: (row: JudgedRow) => void;
  readonly html: (about: { readonly file: string; readonly tally: Tally; readonly land: string }) => string;
}

/** So many refused rows are listed; the CSV has all. */
const LISTED = 500;
const PLACE = /\/\*DATA\*\//;

export function createMapPage(sentences: Sentences, language: 'id' | 'en'): MapPage {
  const points = createMapPoints();
  const rows: (readonly (string | number)[])[] = [];
  let left = 0;
  return {
    add({ verdict, name, written }) {
      const { kind, point, line } = verdict;
      const position: LonLat | null = point ? [point.lon, point.lat] : written;
      points.add(kind, position);
      if (kind !== 'refused') return;
      if (rows.length >= LISTED) {
        left += 1;
        return;
      }
      const note = verdict.notes.find(isRefusal);
      if (note) rows.push([line, name, note.column, note.value, ...sentences.notes[note.code](note.facts)]);
    },
    html({ file, tally, land }) {
      const { headings, verdicts, page } = sentences;
      const data = {
        language,
        box: MAP_BOX,
        about: file,
        tally: { rows: tally.rows, kept: tally.kept, noted: tally.noted, refused: tally.refused },
        points: points.encoded(),
        off: points.outside(),
        land,
        notes: tally.notes.map(({ code, count }) => [
          count,
          code,
          sentences.names[code],
          sentences.notes[code](EXAMPLE)[1],
        ]),
        rows,
        left,
        words: {
          ...page,
          ...verdicts,
          noteHeadings: [page.count, page.code, headings.what, headings.cure],
          rowHeadings: [headings.line, headings.name, headings.column, headings.value, headings.what, headings.cure],
        },
      };
      // `<` cannot end the element that holds the data.
      const json = JSON.stringify(data).replaceAll('<', '\\u003c');
      return readSeedData('report-page.html').replace(PLACE, () => json);
    },
  };
}

/** What to do does not depend on the facts of a row. */
const EXAMPLE = {};
