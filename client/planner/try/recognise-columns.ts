import { INDONESIA, isInside } from '../../../shared/lon-lat.ts';
import { positionIn } from './position-in.ts';

/** Which cells of a row say what; each the place of a column, counted from 0. */
export interface Columns {
  readonly name: number | null;
  /** Two columns, or one that holds latitude and longitude together. */
  readonly position: { readonly lat: number; readonly lon: number } | { readonly both: number };
}

export interface Table {
  /** The headings of all columns; where the file has none, their numbers from 1. */
  readonly headings: readonly string[];
  /** The place of the first row of data. */
  readonly begin: number;
  /** null: no columns of coordinates were found; the person may name them. */
  readonly columns: Columns | null;
}

const NAMES = /^(?:nama|name|lokasi|location|situs|site|desa|kelurahan|village|tempat|place|titik|alamat|address)$/;
const NAME_WORD = /^(?:nama|name|lokasi|location|situs|site|desa|tempat|place|alamat)$/;
const LAT = /^(?:lat|latitude|latitud|lintang|y|ls|lu)$/;
const LON = /^(?:lon|lng|long|longitude|longitud|bujur|x|bt|bb)$/;
const BOTH =
  /^(?:koordinat|koordinate|coordinate|coordinates|coord|coords|latlong|latlon|latlng|latlang|longlat|lonlat|gps|geo|position|posisi)$/;
/** A title may stand above the headings. */
const SEARCHED = 10;
const SAMPLE = 50;

/** Finds the row of headings and the columns of name and coordinates; by their values where headings say nothing. */
export function recognise(rows: readonly (readonly string[])[]): Table {
  const filled = [...rows.keys()].filter((place) => rows[place]?.some((cell) => cell.trim() !== '')).slice(0, SEARCHED);
  for (const place of filled) {
    const headings = rows[place] ?? [];
    const columns = byHeadings(headings);
    if (columns)
      return {
        headings: headings.map((heading, index) => heading.trim() || `${index + 1}`),
        begin: place + 1,
        columns,
      };
  }
  const [first = 0] = filled;
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map(({ length }) => length));
  const columns = byValues(rows.slice(first, first + SAMPLE), width);
  const isHeaded = !columns || positionIn(rows[first] ?? [], columns.position) === null;
  const headings = Array.from(
    { length: width },
    (_, index) => (isHeaded && rows[first]?.[index]?.trim()) || `${index + 1}`,
  );
  return { headings, begin: isHeaded ? first + 1 : first, columns };
}

function byHeadings(headings: readonly string[]): Columns | null {
  const words = headings.map((heading) =>
    heading
      .normalize('NFKD')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean),
  );
  const find = (test: (words: readonly string[], whole: string) => boolean) => {
    const found = words.findIndex((each) => test(each, each.join('')));
    return found === -1 ? null : found;
  };
  const says = (form: RegExp, other: RegExp) => (each: readonly string[]) =>
    each.some((word) => form.test(word)) && !each.some((word) => other.test(word));
  const lat = find((_, whole) => LAT.test(whole)) ?? find(says(LAT, LON));
  const lon = find((_, whole) => LON.test(whole)) ?? find(says(LON, LAT));
  const both =
    find(
      (each, whole) => BOTH.test(whole) || (each.some((word) => LAT.test(word)) && each.some((word) => LON.test(word))),
    ) ?? find((each) => each.some((word) => BOTH.test(word)));
  const position = lat !== null && lon !== null ? { lat, lon } : both === null ? null : { both };
  if (position === null) return null;
  const taken = Object.values(position);
  const free = (test: (words: readonly string[], whole: string) => boolean) => {
    const found = words.findIndex((each, index) => !taken.includes(index) && test(each, each.join('')));
    return found === -1 ? null : found;
  };
  const name = free((_, whole) => NAMES.test(whole)) ?? free((each) => each.some((word) => NAME_WORD.test(word)));
  return { name, position };
}

/** The first pair of columns, or the first one, in which most rows hold a position in Indonesia. */
function byValues(rows: readonly (readonly string[])[], width: number): Columns | null {
  const ways: Columns['position'][] = [];
  for (let lat = 0; lat < width; lat += 1) {
    ways.push({ both: lat });
    for (const lon of [lat + 1, lat - 1]) if (lon >= 0 && lon < width) ways.push({ lat, lon });
  }
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const good = (position: Columns['position']) =>
    filled.filter((row) => {
      const found = positionIn(row, position);
      return found !== null && isInside(found, INDONESIA);
    }).length;
  const counted = ways.map((position) => ({ position, count: good(position) }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (before, each) => (before === null || each.count > before.count ? each : before),
    null,
  );
  if (best === null || best.count === 0 || best.count < filled.length / 2) return null;
  const taken = Object.values(best.position);
  const name = [...Array(width).keys()].find(
    (index) => !taken.includes(index) && filled.some((row) => /\p{L}/u.test(row[index] ?? '')),
  );
  return { name: name ?? null, position: best.position };
}
