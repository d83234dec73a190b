import type { Frame } from '../../map/canvas-layer.ts';
import { createRoom } from '../../map/room.ts';
import { toWorld, type World } from '../../map/world.ts';
import type { PlanSite } from './plan-map.ts';

/** Where a site is drawn. */
export interface SiteMark {
  readonly site: PlanSite;
  /** The middle of the mark. */
  readonly world: World;
  /** Its true place; a fine line leads there from a mark that had to give way. */
  readonly anchor: World;
  readonly radius: number;
  /** A small dot where there is no room for a badge with its number. */
  readonly isBadge: boolean;
}

const BADGE = 9;
const CHOSEN_BADGE = 11;
const FILE_MARK = 6.2;
const SMALL = 4;
/** By how many px a badge may give way, near first: not at all, else to one of eight sides. */
const SHIFTS: readonly World[] = [
  [0, 0],
  ...[14, 22].flatMap((far) =>
    Array.from({ length: 8 }, (_, eighth): World => {
      const angle = (eighth * Math.PI) / 4;
      return [far * Math.sin(angle), -far * Math.cos(angle)];
    }),
  ),
];

/** With more sites than this a badge does not give way, and keeps some px round it free: else badges cover the map. */
const MANY = 60;
const MANY_SPARE = 9;

/**
 * The marks of sites in the order they are drawn. The chosen ones stand at their own place, then those of higher rank; a later one
 * that finds its place taken gives way a little or becomes a dot.
 */
export function arrangeSites(
  frame: Pick<Frame, 'place' | 'scale' | 'width' | 'height'>,
  sites: readonly PlanSite[],
  chosen: readonly (string | null)[],
): SiteMark[] {
  const room = createRoom();
  const boxOf = (x: number, y: number, radius: number) => [x - radius, y - radius, x + radius, y + radius] as const;
  const shifts = sites.length > MANY ? SHIFTS.slice(0, 1) : SHIFTS;
  const spare = sites.length > MANY ? MANY_SPARE : 0;
  const isChosen = ({ key }: PlanSite) => chosen.includes(key);
  const inOrder = [...sites.filter(isChosen), ...sites.filter((site) => !isChosen(site))];
  const marks = inOrder.flatMap((site): SiteMark[] => {
    const anchor = toWorld(site.position);
    const [x, y] = frame.place(anchor);
    if (x < -30 || y < -30 || x > frame.width + 30 || y > frame.height + 30) return [];
    if (site.rank === null) return [{ site, world: anchor, anchor, radius: FILE_MARK, isBadge: true }];
    const radius = isChosen(site) ? CHOSEN_BADGE : BADGE;
    const isFree = ([dx, dy]: World) => isChosen(site) || room.isFree(boxOf(x + dx, y + dy, radius + spare));
    const shift = shifts.find(isFree);
    if (!shift) return [{ site, world: anchor, anchor, radius: SMALL, isBadge: false }];
    const [dx, dy] = shift;
    room.take(boxOf(x + dx, y + dy, radius - 1));
    return [
      { site, world: [anchor[0] + dx / frame.scale, anchor[1] + dy / frame.scale], anchor, radius, isBadge: true },
    ];
  });
  const order = ({ site, isBadge }: SiteMark) => (isChosen(site) ? 2 : isBadge && site.kind !== 'idle' ? 1 : 0);
  return marks.reverse().sort((a, b) => order(a) - order(b));
}

/** The topmost mark under a place in px, or within a finger's reach of it: the nearest of them. */
export function siteAt([x, y]: World, scale: number, marks: readonly SiteMark[], reach: number): SiteMark | undefined {
  let found: SiteMark | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const away = Math.hypot(mark.world[0] - x, mark.world[1] - y) * scale - mark.radius;
    if (away > reach || Math.max(0, away) > least) continue;
    [found, least] = [mark, Math.max(0, away)];
  }
  return found;
}
