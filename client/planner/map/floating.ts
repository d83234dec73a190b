import type { Frame } from '../../map/canvas-layer.ts';
import type { Box } from '../../map/world.ts';

/** A box larger than this share of the map is no legend: it lies under the map or holds it. */
const LARGEST = 0.6;

/** Where buttons and legends lie over the map, in px of a frame: what stands beside the map or within its parent. */
export function floatingOver(container: HTMLElement, { view }: Frame): Box[] {
  const own = container.parentElement;
  const map = container.getBoundingClientRect();
  const beside = [...(own?.children ?? []), ...(own?.parentElement?.children ?? [])];
  return beside
    .filter((element) => element !== container && element !== own && !element.classList.contains('plan-map-tip'))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width * height > 0 && width * height < LARGEST * map.width * map.height)
    .map(({ left, top, right, bottom }) => {
      const [x, y] = [view[0] - map.left, view[1] - map.top];
      return [left + x, top + y, right + x, bottom + y];
    });
}
