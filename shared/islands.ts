/** The first digit of a province's code names its group of islands; Sumatra has two. */
export const ISLANDS = ['1', '3', '5', '6', '7', '8', '9'] as const;

/** The group of islands that a Kemendagri code lies in. */
export function islandOf(code: string): string {
  return code.startsWith('2') ? '1' : code.charAt(0);
}
