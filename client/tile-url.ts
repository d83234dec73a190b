/** Where street tiles come from, as the server wrote it into the page; null: this site offers none. */
export function tileUrl(): string | null {
  const content = document.querySelector('meta[name="titik-tile-url"]')?.getAttribute('content');
  return content ? content : null;
}
