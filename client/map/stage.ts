import { type Bbox, INDONESIA } from '../../shared/lon-lat.ts';
import { paintBase } from './base-layer.ts';
import { createCamera } from './camera.ts';
import { createCanvasLayer, type Frame } from './canvas-layer.ts';
import { createDegreeLabels } from './degree-labels.ts';
import { fromBounds, fromLatLng } from './lat-lng.ts';
import { createLeafletMap, keepTo } from './leaflet-map.ts';
import { createOriginLayer } from './origin-layer.ts';
import type { Outlines } from './outlines.ts';
import { type Overlay, paintOverlay } from './overlay.ts';
import { createPointLayer } from './point-layer.ts';
import { listenToPointer } from './pointer.ts';
import { createProvinceStore, PROVINCES_FROM, PROVINCES_TO } from './provinces.ts';
import { type Settlements, settlementLand } from './settlement-land.ts';
import { createStreetLayer } from './street-layer.ts';
import { readTheme, watchTheme } from './theme.ts';
import type { MapPoint, MapViewProps, Origin } from './types.ts';
import { createVillageStore, VILLAGES_FROM } from './villages.ts';
import { type Box, overlaps } from './world.ts';

/** What the map shows at the moment, for its legend and for those who do not see it. */
export interface View {
  readonly lat: number;
  readonly zoom: number;
  readonly inView: number;
  readonly hasStreets: boolean;
}

export type StageEvents = Pick<MapViewProps, 'onSelect' | 'onPick' | 'onMove'> & {
  readonly onView: (view: View) => void;
};

export type Stage = ReturnType<typeof createStage>;

const EMPTY: Overlay = {
  language: 'id',
  listed: [],
  origin: null,
  radius: null,
  selected: null,
  hasStreets: false,
  isInteractive: true,
};

/** The map with all its layers, each with its way to be shown something new. `remove` ends everything. */
export function createStage(container: HTMLElement, isInteractive: boolean, events: StageEvents) {
  const map = createLeafletMap(container, isInteractive);
  let kept: Bbox | null = null;
  let theme = readTheme(container);
  let outlines: Outlines | null = null;
  let overlay: Overlay = { ...EMPTY, isInteractive };
  let tileUrl: string | null = null;
  let settlements: Settlements = [];

  const points = createPointLayer();
  /** Whether points lie under a box of the container. */
  function isCovered([minX, minY, maxX, maxY]: Box) {
    const scale = 2 ** map.getZoom();
    const shift = map.getPixelOrigin().subtract(map.layerPointToContainerPoint([0, 0]));
    return points.marks().some(({ world, radius }) => {
      const [x, y] = [world[0] * scale - shift.x, world[1] * scale - shift.y];
      return x > minX - radius && x < maxX + radius && y > minY - radius && y < maxY + radius;
    });
  }

  const camera = createCamera(map, events.onMove, () => kept ?? INDONESIA);
  const originLayer = createOriginLayer(map, 'origin');
  const streets = createStreetLayer(map, function streetsSeen(hasStreets) {
    overlay = { ...overlay, hasStreets };
    marks.redraw();
  });
  function settle() {
    const positions = villages.villages().map(({ position }) => position);
    settlements = settlementLand(positions, outlines?.land ?? []);
    base.redraw();
  }
  const villages = createVillageStore(function villagesCame() {
    settle();
    marks.redraw();
  });
  const provinces = createProvinceStore(() => marks.redraw());
  const base = createCanvasLayer(map, 'base', (frame) => paintBase(frame, theme, outlines, settlements), {
    isOpaque: true,
  });
  const marks = createCanvasLayer(map, 'overlay', (frame) => {
    const named = outlines ? provinces.provinces(outlines) : [];
    paintOverlay(frame, theme, overlay, points, { outlines, provinces: named, villages: villages.villages() });
    events.onView({
      lat: fromLatLng(map.getCenter())[1],
      zoom: map.getZoom(),
      inView: countIn(frame),
      hasStreets: overlay.hasStreets,
    });
  });

  const degrees = isInteractive ? createDegreeLabels(map, isCovered) : undefined;

  function countIn(frame: Frame) {
    const inView = points.marks().filter(({ world }) => {
      const [x, y] = frame.place(world);
      return overlaps([x, y, x, y], frame.view);
    });
    return inView.reduce((sum, mark) => sum + (mark.kind === 'cluster' ? mark.count : 1), 0);
  }
  function wantNames() {
    const zoom = map.getZoom();
    if (zoom >= VILLAGES_FROM) villages.want(fromBounds(map.getBounds()));
    else if (zoom >= PROVINCES_FROM && zoom < PROVINCES_TO) provinces.want();
  }
  function showStreets() {
    streets.show(theme.isDark ? null : tileUrl);
    marks.redraw();
  }

  map.on('moveend', wantNames);
  const stopListening = isInteractive ? listenToPointer(map, points.marks, events) : undefined;
  const stopWatching = watchTheme(function themeChanged() {
    theme = readTheme(container);
    base.redraw();
    showStreets();
  });
  const observer = new ResizeObserver(() => {
    camera.resized();
    if (kept) keepTo(map, kept);
  });
  observer.observe(container);

  return {
    camera,
    /** Keeps the map to a box, which it also shows when nothing else is to be shown; null: the whole country. */
    keepTo(box: Bbox | null) {
      kept = box;
      keepTo(map, box);
    },
    zoomBy: (steps: number) => map.setZoom(map.getZoom() + steps),
    showOutlines(newOutlines: Outlines) {
      outlines = newOutlines;
      settle();
      marks.redraw();
    },
    showPoints(newPoints: readonly MapPoint[]) {
      points.show(newPoints);
      marks.redraw();
    },
    showStreets(url: string | null) {
      tileUrl = url;
      showStreets();
    },
    showOrigin(origin: Origin | null) {
      originLayer.show(origin);
      overlay = { ...overlay, origin };
      marks.redraw();
    },
    showOverlay(part: Partial<Pick<Overlay, 'language' | 'listed' | 'radius' | 'selected'>>) {
      overlay = { ...overlay, ...part };
      points.highlight(overlay.listed, overlay.selected);
      degrees?.show(overlay.language);
      marks.redraw();
    },
    remove() {
      observer.disconnect();
      stopWatching();
      stopListening?.();
      villages.remove();
      provinces.remove();
      streets.remove();
      originLayer.remove();
      degrees?.remove();
      base.remove();
      marks.remove();
      map.remove();
    },
  };
}
