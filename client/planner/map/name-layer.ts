import type { Frame } from '../../map/canvas-layer.ts';
import { LETTERING, type Lettering, setLettering, write } from '../../map/lettering.ts';
import { nameWriter, type Writer, writeAreas, writeSeas } from '../../map/names.ts';
import type { Room } from '../../map/room.ts';
import { SEAS } from '../../map/seas.ts';
import { grown, overlaps, toWorld } from '../../map/world.ts';
import { regionText } from '../../words/map.ts';
import { writeAreaNames } from './area-names.ts';
import { besideOnWater } from './beside.ts';
import type { Ground } from './ground.ts';
import { ISLANDS, ISLANDS_TO } from './islands.ts';
import type { LandMask } from './land-mask.ts';
import type { PlanPlace } from './plan-map.ts';
import type { PlanTheme } from './plan-theme.ts';
import type { Scene } from './scene.ts';

/** From these zooms on areas are named, and where there are none the regencies of plain land. */
const AREAS_FROM = { province: 5.25, regency: 6.75 } as const;
const REGENCIES_FROM = 8.5;
/** Farther out only islands are named: the seas are known, and their names would stand where the legend does. */
const SEAS_FROM = 5.5;
const ISLAND_FARTHEST = 90;

const PLACE: Lettering = { size: 0.6875, weight: 400, colour: 'ink', halo: 'land', haloWidth: 2.4 };
const STRONG_PLACE: Lettering = { ...PLACE, weight: 700 };

/** Names of areas, islands and waters, each where it has room. */
export function writeNames(
  frame: Frame,
  theme: PlanTheme,
  ground: Ground,
  scene: Scene,
  room: Room,
  mask: LandMask,
): void {
  const writeName = nameWriter(frame, theme.map, room);
  const isLand = (world: readonly [number, number]) => mask.isLand(...frame.place(world));
  // The region the map is about is named above it.
  const areas = scene.areas.filter(({ code }) => code !== scene.outlined);
  const hasAreaNames = areas.length > 0 && frame.zoom >= AREAS_FROM[scene.level];
  if (hasAreaNames) writeAreaNames(frame, theme, ground, { ...scene, areas }, room, mask);
  writePlaces(frame, writeName, scene.places ?? []);
  const seas = SEAS.filter(({ kind }) => kind === 'island' || frame.zoom >= SEAS_FROM);
  if (!hasAreaNames && frame.zoom >= REGENCIES_FROM) {
    const others = ground.outlines.regions.filter(({ code }) => code !== scene.outlined);
    const regencies = others.map((region) => ({ ...region, name: regionText(region.name, scene.language) }));
    writeAreas(frame, theme.map, writeName, LETTERING.region, regencies);
  }
  if (!hasAreaNames) writeIslands(frame, theme, room, mask);
  writeSeas(frame, writeName, scene.language, isLand, seas);
}

/** Bold ones first, above or below their place where it is taken. */
function writePlaces(frame: Frame, writeName: Writer, places: readonly PlanPlace[]) {
  const inOrder = [...places].sort((a, b) => Number(b.strong) - Number(a.strong));
  for (const { name, position, strong } of inOrder) {
    const [x, y] = toWorld(position);
    const lettering = strong ? STRONG_PLACE : PLACE;
    [0, -12, 12, -24, 24].some((shift) => writeName(lettering, name, [x, y + shift / frame.scale], 0));
  }
}

function writeIslands(frame: Frame, theme: PlanTheme, room: Room, mask: LandMask) {
  if (frame.zoom > ISLANDS_TO) return;
  for (const { name, position, from } of ISLANDS) {
    const world = toWorld(position);
    const [x, y] = frame.place(world);
    if (frame.zoom < from || !overlaps([x, y, x, y], frame.view)) continue;
    const height = setLettering(frame.context, theme.map, LETTERING.island) * 1.2;
    const size = [frame.context.measureText(name).width, height] as const;
    const placed = besideOnWater([x, y], size, ISLAND_FARTHEST, frame.view, room, mask);
    if (!placed) continue;
    room.take(grown(placed.box, 4));
    write(frame.context, theme.map, LETTERING.island, name, placed.x, placed.y);
  }
}
