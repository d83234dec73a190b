import type { LonLat } from '../../shared/lon-lat.ts';
import type { Frame } from './canvas-layer.ts';
import { type ClusterIndex, clusterRadius, indexPoints } from './clusters.ts';
import { drawActive, drawCluster, drawOpen, drawSelected } from './marks.ts';
import type { Room } from './room.ts';
import type { Theme } from './theme.ts';
import type { ListedPoint, MapPoint } from './types.ts';
import { toWorld, type World } from './world.ts';

/** Something on the map that can be pressed, with its place in world units and its radius in px. */
export type Mark =
  | { readonly kind: 'point'; readonly world: World; readonly radius: number; readonly point: MapPoint }
  | {
      readonly kind: 'cluster';
      readonly world: World;
      readonly radius: number;
      readonly count: number;
      readonly zoom: number;
    };

export interface PointLayer {
  readonly show: (points: readonly MapPoint[]) => void;
  readonly highlight: (listed: readonly ListedPoint[], selected: string | null) => void;
  /** Chooses what stands for the points in a frame, and keeps its room free of labels. */
  readonly arrange: (frame: Frame, room: Room) => readonly Mark[];
  readonly paint: (frame: Frame, theme: Theme, numberText: (count: number) => string) => void;
  /** What was arranged last. */
  readonly marks: () => readonly Mark[];
  readonly find: (id: string) => MapPoint | undefined;
}

const RADIUS = { single: 5, listed: 6, selected: 11.5 };
/** From this zoom out single points are drawn smaller. */
const SMALL_BELOW = 8;

export function createPointLayer(): PointLayer {
  let index: ClusterIndex = indexPoints([]);
  let byId = new Map<string, MapPoint>();
  let listed = new Map<string, ListedPoint>();
  let selected: string | null = null;
  let marks: Mark[] = [];

  const markOf = (point: MapPoint, zoom: number): Mark => {
    const small = zoom < SMALL_BELOW ? RADIUS.single - 1 : RADIUS.single;
    const radius = point.id === selected ? RADIUS.selected : listed.has(point.id) ? RADIUS.listed : small;
    return { kind: 'point', world: toWorld(point.position), radius, point };
  };
  const find = (id: string) => listed.get(id) ?? byId.get(id);
  const isSpecial = ({ id }: MapPoint) => id === selected || listed.has(id);

  /** Listed points stand outside the clusters they would be part of, and the clusters count without them. */
  function marksOf(frame: Frame): Mark[] {
    const special = [...listed.keys(), ...(selected === null ? [] : [selected])].flatMap((id) => find(id) ?? []);
    const specials = [...new Set(special)].map((point) => markOf(point, frame.zoom));
    const isNearSpecial = (position: LonLat, count: number) => {
      const [x, y] = frame.place(toWorld(position));
      const reach = 80 + clusterRadius(count, frame.zoom);
      return specials.some((mark) => {
        const [otherX, otherY] = frame.place(mark.world);
        return Math.hypot(x - otherX, y - otherY) < reach;
      });
    };
    const others = index.within(frame.world, frame.zoom).flatMap((item): Mark[] => {
      if (item.kind === 'single') return isSpecial(item.point) ? [] : [markOf(item.point, frame.zoom)];
      let { count } = item;
      if (isNearSpecial(item.position, count)) {
        const rest = index.members(item.id).filter((point) => !isSpecial(point));
        if (rest.length < 3) return rest.map((point) => markOf(point, frame.zoom));
        count = rest.length;
      }
      const zoom = index.expansionZoom(item.id);
      return [
        { kind: 'cluster', world: toWorld(item.position), radius: clusterRadius(count, frame.zoom) + 3, count, zoom },
      ];
    });
    const order = (mark: Mark) =>
      mark.kind === 'cluster' ? 1 : mark.point.id === selected ? 3 : listed.has(mark.point.id) ? 2 : 0;
    return [...others, ...specials].sort((a, b) => order(a) - order(b));
  }

  return {
    show(points) {
      index = indexPoints(points);
      byId = new Map(points.map((point) => [point.id, point]));
    },
    highlight(newListed, newSelected) {
      listed = new Map(newListed.map((point) => [point.id, point]));
      selected = newSelected;
    },
    arrange(frame, room) {
      marks = marksOf(frame);
      for (const { world, radius } of marks) {
        const [x, y] = frame.place(world);
        room.take([x - radius, y - radius, x + radius, y + radius]);
      }
      return marks;
    },
    paint({ context, place }, theme, numberText) {
      for (const mark of marks) {
        const [x, y] = place(mark.world);
        if (mark.kind === 'cluster') drawCluster(context, theme, x, y, mark.radius - 3, numberText(mark.count));
        else if (mark.point.id === selected) drawSelected(context, theme, x, y);
        else if (mark.point.status === 'active') drawActive(context, theme, x, y, mark.radius);
        else drawOpen(context, theme, x, y, mark.radius);
      }
    },
    marks: () => marks,
    find,
  };
}
