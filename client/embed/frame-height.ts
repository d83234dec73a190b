import { heightMessage, isHello } from '../../shared/embed-messages.ts';

/** Tells the page round the frame how high its content is: when it changes, and when the page says hello. */
export function startHeights(): void {
  const main = document.getElementById('frame');
  if (main === null || window.parent === window) return;
  let told: number | null | undefined;

  function heightOf(element: HTMLElement): number | null {
    // The style sheet says so where the frame fills whatever height it is given, as beside a map.
    if (getComputedStyle(element).getPropertyValue('--fills').trim() === '1') return null;
    return element.getBoundingClientRect().height;
  }
  function tell(isAsked: boolean): void {
    if (main === null) return;
    const height = heightOf(main);
    if (height === told && !isAsked) return;
    told = height;
    // Everybody may frame us, and a height is no secret.
    window.parent.postMessage(heightMessage(height), '*');
  }

  new ResizeObserver(() => tell(false)).observe(main);
  window.addEventListener('resize', () => tell(false));
  window.addEventListener('message', (event) => {
    if (isHello(event, window.parent)) tell(true);
  });
}
