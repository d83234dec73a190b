/** Nothing but marks, or one of the words for nothing between marks. */
const ABSENT =
  /^[^\p{L}\p{N}]*(?:n\W?a|null|nil|none|nan|undefined|unknown|kosong|tba|tbd|tidak (?:ada|diketahui)|belum ada)?[^\p{L}\p{N}]*$/iu;
const LONGEST = 20;

/** True for what people and programs write into a cell that has no value: nothing, "-", "n/a", "#N/A", "tidak ada", "NULL". */
export function isAbsent(text: string): boolean {
  return text === '' || (text.length < LONGEST && ABSENT.test(text));
}
