/** A request line may hold a whole address (RFC 9112, 3.2.2); whatever host it names, ours is meant. */
export function pathAndQuery(target: string): string {
  return target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
}
