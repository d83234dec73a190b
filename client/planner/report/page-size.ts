/** A4 in CSS pixels (96 to the inch), and the room on it within its margins of 16 mm and the line at its foot. */
export const PAGE = { width: 794, height: 1122, inner: 672, room: 990 } as const;

/** Heights in pixels of what flows over the pages; `blocks.css` gives each of them the same. */
export const HEIGHT = {
  gap: 18,
  title: 24,
  caption: 18,
  line: 21,
  head: 34,
  siteRow: 21,
  checkHead: 44,
  checkRow: 25,
  villageRow: 17,
  partRow: 19,
} as const;

/** Columns of the list of villages. */
export const COLUMNS = 3;
