import { DomUtil, type LeafletEventHandlerFnMap, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet';
import type { Box, World } from './world.ts';

/** What a painter needs for one drawing: a clean canvas, larger than the view so that a drag stays covered. */
export interface Frame {
  readonly context: CanvasRenderingContext2D;
  readonly zoom: number;
  /** Pixels of one world unit: 2 to the power of the zoom. */
  readonly scale: number;
  /** The whole canvas in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The part in view, in CSS pixels of the canvas. */
  readonly view: Box;
  /** The whole canvas in world units. */
  readonly world: Box;
  /** Where a world position lies, in CSS pixels of the canvas. */
  readonly place: (world: World) => readonly [x: number, y: number];
}

export interface CanvasLayer {
  /** Draws again with the next animation frame. */
  readonly redraw: () => void;
  readonly remove: () => void;
}

export interface CanvasOptions {
  /** An opaque canvas is cheaper to show. */
  readonly isOpaque?: boolean;
  /** Share of the view by which the canvas is larger on each side; 0 where nothing is dragged. */
  readonly margin?: number;
  /** Device pixels of one CSS pixel at the least: paper is finer than a screen. */
  readonly density?: number;
}

const MARGIN = 0.4;
/** A drag that stays on the margin is drawn anew only after this rest, in milliseconds: the next drag may follow at once. */
const REST = 200;
/** A canvas larger than this costs a cheap phone its memory; then it is drawn a little coarser. */
const MOST_PIXELS = 12_000_000;

/** The frame of a canvas that is larger than the view by a margin `[x, y]` in CSS pixels on each side. */
export function frameOf(
  map: LeafletMap,
  context: CanvasRenderingContext2D,
  margin: readonly [x: number, y: number],
): Frame {
  const { x: viewWidth, y: viewHeight } = map.getSize();
  const [width, height] = [viewWidth + 2 * margin[0], viewHeight + 2 * margin[1]];
  const scale = 2 ** map.getZoom();
  const offset = map.containerPointToLayerPoint([-margin[0], -margin[1]]).round();
  const { x: left, y: top } = map.getPixelOrigin().add(offset);
  return {
    context,
    zoom: map.getZoom(),
    scale,
    width,
    height,
    view: [margin[0], margin[1], margin[0] + viewWidth, margin[1] + viewHeight],
    world: [left / scale, top / scale, (left + width) / scale, (top + height) / scale],
    place: ([x, y]) => [x * scale - left, y * scale - top],
  };
}

/**
 * A canvas in a pane of the map. While the map is dragged or zoomed it moves by a CSS transform alone; it is drawn anew when
 * the movement has ended, or when a drag would run off its margin.
 */
export function createCanvasLayer(
  map: LeafletMap,
  pane: string,
  paint: (frame: Frame) => void,
  { isOpaque = false, margin: share = MARGIN, density = 1 }: CanvasOptions = {},
): CanvasLayer {
  const canvas = DomUtil.create('canvas', 'leaflet-zoom-animated', map.getPane(pane));
  const context = canvas.getContext('2d', { alpha: !isOpaque });
  let corner = map.getCenter();
  let drawnZoom = 0;
  let request = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function draw() {
    cancelAnimationFrame(request);
    clearTimeout(rest);
    request = 0;
    const size = map.getSize();
    if (!context || size.x === 0 || size.y === 0) return;
    const margin = size.multiplyBy(share).round();
    const offset = map.containerPointToLayerPoint(margin.multiplyBy(-1)).round();
    const frame = frameOf(map, context, [margin.x, margin.y]);
    const { width, height } = frame;
    const ratio = Math.min(Math.max(window.devicePixelRatio || 1, density), Math.sqrt(MOST_PIXELS / (width * height)));
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    corner = map.layerPointToLatLng(offset);
    drawnZoom = map.getZoom();
    DomUtil.setTransform(canvas, offset, 1);
    context.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
    paint(frame);
  }

  function redraw() {
    if (request === 0) request = requestAnimationFrame(draw);
  }

  function covers(): boolean {
    const size = map.getSize();
    const offset = map.latLngToContainerPoint(corner);
    const [spareX, spareY] = [size.x * share, size.y * share];
    return Math.abs(offset.x + spareX) <= spareX && Math.abs(offset.y + spareY) <= spareY;
  }

  /** Whether nothing has moved since it was drawn. */
  function isInPlace(): boolean {
    const size = map.getSize();
    const { x, y } = map.latLngToContainerPoint(corner).add(size.multiplyBy(share).round());
    return Math.abs(x) <= 1 && Math.abs(y) <= 1;
  }

  /** A drag: nothing to do while the margin covers the view. */
  function moved() {
    if (map.getZoom() === drawnZoom && !covers()) redraw();
  }

  function settled() {
    clearTimeout(rest);
    if (map.getZoom() !== drawnZoom || !covers()) draw();
    else if (!isInPlace()) rest = setTimeout(redraw, REST);
  }

  /** A pinch: the map's own origin has moved already. */
  function zoomed() {
    DomUtil.setTransform(canvas, map.latLngToLayerPoint(corner), map.getZoomScale(map.getZoom(), drawnZoom));
  }

  /** An animated zoom: Leaflet tells where it will end, and its style sheet makes the way there. */
  function zoomsTo({ center, zoom }: ZoomAnimEvent) {
    const shift = DomUtil.getPosition(map.getPane('mapPane') as HTMLElement);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(shift).round();
    DomUtil.setTransform(canvas, map.project(corner, zoom).subtract(origin), map.getZoomScale(zoom, drawnZoom));
  }

  const handlers = {
    viewreset: draw,
    movestart: () => clearTimeout(rest),
    moveend: settled,
    move: moved,
    zoom: zoomed,
    zoomanim: zoomsTo,
  } as LeafletEventHandlerFnMap;
  map.on(handlers);
  draw();

  return {
    redraw,
    remove() {
      cancelAnimationFrame(request);
      clearTimeout(rest);
      map.off(handlers);
      canvas.remove();
    },
  };
}
