import { distanceIn } from './distance.ts';
import type { Sentences } from './sentences.ts';

const metres = (distance: string | number | undefined) => distanceIn(distance, 'en');

/** What a note says to an office, in plain English. */
export const SENTENCES_EN: Sentences = {
  verdicts: { kept: 'published', noted: 'published, with a note', refused: 'not published' },
  headings: {
    line: 'line',
    verdict: 'result',
    name: 'name',
    column: 'column',
    value: 'value',
    what: 'finding',
    cure: 'what to do',
  },
  names: {
    'unreadable-text': 'Text that cannot be read',
    'too-many-cells': 'More cells than headings',
    'missing-name': 'No name',
    'repeated-id': 'The same id twice',
    duplicate: 'The same point twice',
    'missing-coordinates': 'Neither coordinates nor a known village',
    'unreadable-coordinates': 'Coordinates that cannot be read',
    'impossible-coordinates': 'Impossible coordinates',
    'outside-indonesia': 'Outside Indonesia',
    'at-sea': 'At sea',
    'in-other-regency': 'In another regency than stated',
    'swapped-coordinates': 'Latitude and longitude swapped, repaired',
    'decimal-restored': 'Decimal point lost, repaired',
    'sign-restored': 'Minus sign wrong, repaired',
    'approximate-position': 'Approximate place, mostly that of its village',
    'category-from-name': 'Kind of place read from the name',
    'region-name-matched': 'Former or misspelled name of a region',
    'near-other-regency': 'In the next regency, near the border',
    'far-from-stated-village': 'Far from the stated village',
    'shared-coordinates': 'Coordinates shared by several rows',
    'regency-centre': 'Coordinates of the middle of a regency',
    'possible-duplicate': 'Perhaps the same point',
    'unknown-region': 'Unknown name of a region',
    'unknown-code': 'Unknown code of a region',
    'unknown-status': 'Unknown status',
    'unknown-category': 'Unknown kind of place',
    'unknown-technology': 'Unknown kind of connection',
    'unreadable-date': 'Date that cannot be read',
    'future-date': 'Date in the future',
    'unreadable-bandwidth': 'Bandwidth that cannot be read',
    'unreadable-hours': 'Opening hours that cannot be read',
  },
  page: {
    title: 'Report on a list of points',
    rows: 'rows',
    notesTitle: 'Notes',
    rowsTitle: 'Rows that are not published',
    count: 'count',
    code: 'code',
    left: '{count} more rows that are not published are in catatan.csv.',
    off: '{count} rows lie outside this map.',
    map: 'Map of the points: published, published with a note, not published',
    in: 'Zoom in',
    out: 'Zoom out',
  },
  notes: {
    'unreadable-text': () => [
      'The text is longer than 300 characters or holds signs that cannot be shown.',
      'Write it anew, by hand.',
    ],
    'too-many-cells': () => [
      'The row has more cells than there are headings.',
      'A comma or semicolon inside a value splits it: put the value in quotation marks.',
    ],
    'missing-name': () => ['The point has no name.', 'Write its name, such as SD Negeri Oebelo.'],
    'repeated-id': ({ line }) => [
      `Line ${line} has the same id.`,
      'Give each point an id of its own, or remove the row that is superfluous.',
    ],
    duplicate: ({ line }) => [
      `Line ${line} is the same point: a like name within 100 m.`,
      'Remove one of the two; if they are two points, tell their names or kinds apart.',
    ],
    'missing-coordinates': () => [
      'There are no coordinates, and no village that could stand for them.',
      'Write latitude and longitude, or at least province, regency, district and village.',
    ],
    'unreadable-coordinates': () => [
      'The coordinates cannot be read.',
      'Write degrees, such as -10.1718 and 123.6070.',
    ],
    'impossible-coordinates': () => [
      'No place on Earth has such coordinates.',
      'Latitude is between -11 and 6, longitude between 95 and 141. Was the decimal point lost?',
    ],
    'outside-indonesia': ({ village, regency, distance }) => [
      `The coordinates lie outside Indonesia, ${metres(distance)} from the nearest village (${village}, ${regency}).`,
      'Look the place up on a map and write its coordinates again.',
    ],
    'at-sea': ({ village, regency, distance, coast }) => [
      `The coordinates lie at sea, ${metres(coast)} from the coast and ${metres(distance)} from the nearest village (${village}, ${regency}).`,
      'Look the place up on a map and write its coordinates again.',
    ],
    'in-other-regency': ({ found, stated, distance }) => [
      `The coordinates lie in ${found}, but ${stated} is stated, ${metres(distance)} away.`,
      'Correct the coordinates or the regency.',
    ],
    'swapped-coordinates': ({ lon, lat }) => [
      `Latitude and longitude were swapped; read as ${lat}, ${lon}.`,
      'Swap them in the list.',
    ],
    'decimal-restored': ({ lon, lat }) => [
      `The decimal point was lost; read as ${lat}, ${lon}.`,
      'Check, and write the decimal point in the list.',
    ],
    'sign-restored': ({ lon, lat }) => [
      `The minus sign was lost or superfluous; read as ${lat}, ${lon}.`,
      'Check, and correct the sign in the list: south of the equator has a minus.',
    ],
    'approximate-position': ({ village, why }) => [
      why === 'stated'
        ? 'The list says that the place is approximate; noted so.'
        : why === 'shared'
          ? `The coordinates are those of many rows or of the middle of the regency; put at the village ${village}, as approximate.`
          : `There are no coordinates; put at the village ${village}, as approximate.`,
      'Write the coordinates of the place itself.',
    ],
    'category-from-name': ({ category }) => [
      `The kind of place was read from the name: ${category}.`,
      'Write the kind in its column.',
    ],
    'region-name-matched': ({ name }) => [`Understood as ${name}.`, 'Write the official name of today.'],
    'near-other-regency': ({ found, stated, distance }) => [
      `The coordinates lie in ${found}, but ${stated} is stated, ${metres(distance)} away; the coordinates are what counts.`,
      'Check coordinates and regency: the border is near.',
    ],
    'far-from-stated-village': ({ village, distance }) => [
      `The coordinates lie ${metres(distance)} from the village ${village} that is stated.`,
      'Check coordinates and village.',
    ],
    'shared-coordinates': ({ rows, line }) => [
      `${rows} rows have these coordinates, line ${line} among them.`,
      'Write the coordinates of each place itself.',
    ],
    'regency-centre': ({ regency }) => [
      `The coordinates are those of the middle of ${regency}.`,
      'Write the coordinates of the place itself.',
    ],
    'possible-duplicate': ({ line }) => [
      `Line ${line} has a like name within 100 m.`,
      'Remove one of the two if they are the same point.',
    ],
    'unknown-region': () => [
      'There is no region of this name, there or at all.',
      'Write the official name of today, and the regions it lies in.',
    ],
    'unknown-code': () => ['There is no region with this code.', 'Write the Kemendagri code, such as 53.71.01.1001.'],
    'unknown-status': () => [
      'The status is not known; taken as not verified.',
      'Write Aktif, Gangguan, Kontrak berakhir, Belum diverifikasi or Rencana.',
    ],
    'unknown-category': () => [
      'The kind of place is not known; taken as other.',
      'Write Sekolah, Kesehatan, Kantor desa, Pemerintah, Ibadah, Komunitas, Wisata, Transportasi, Usaha, Keamanan or Lainnya.',
    ],
    'unknown-technology': () => [
      'The kind of connection is not known; taken as other.',
      'Write Fiber optik, Radio, VSAT or Lainnya.',
    ],
    'unreadable-date': () => ['The date cannot be read; left out.', 'Write it like 2020-10-05 or 5/10/2020.'],
    'future-date': () => ['The date lies in the future; left out.', 'Write the day on which the status was checked.'],
    'unreadable-bandwidth': () => ['The bandwidth cannot be read; left out.', 'Write it like 8 Mbps or 512 kbps.'],
    'unreadable-hours': () => ['The opening hours cannot be read; left out.', 'Write them like Mo-Fr 08:00-16:00.'],
  },
};
