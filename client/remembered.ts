/** A choice kept on this device. Storage may be switched off or full; then a choice lasts as long as the page. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`titik-${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`titik-${name}`, value);
  } catch {
    // Nothing is lost but the memory.
  }
}
