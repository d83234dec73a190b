/**
 * Notes on the map whether the keyboard or the mouse was used last: Leaflet gives it the focus when it is pressed, which browsers
 * take for a keyboard's. Gives a function that ends it.
 */
export function watchFocus(container: HTMLElement): () => void {
  const byPointer = () => container.classList.add('map-by-pointer');
  const byKeyboard = () => container.classList.remove('map-by-pointer');
  container.addEventListener('pointerdown', byPointer, { capture: true });
  window.addEventListener('keydown', byKeyboard, { capture: true });
  return function stopWatching() {
    container.removeEventListener('pointerdown', byPointer, { capture: true });
    window.removeEventListener('keydown', byKeyboard, { capture: true });
  };
}
