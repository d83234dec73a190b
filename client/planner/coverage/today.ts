/** The day where this person is: `2026-11-22`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => part.toString().padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
