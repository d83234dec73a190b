import { insideTest } from '../outlines/inside-test.ts';
import { toDegrees, toPlane } from '../outlines/plane.ts';
import { readWorld, type World } from '../outlines/world.ts';
import { createPlaceIndex } from '../village-index.ts';

/** Where a position lies by the map of the coast, 1:10 m. */
export interface LandTest {
  isAbroad(lon: number, lat: number): boolean;
  isOnLand(lon: number, lat: number): boolean;
  /** Metres to the coast of Indonesia, to half a kilometre. */
  toCoast(lon: number, lat: number): number;
}

/** Corners of the coast are no farther apart than this after it has been divided, in plane units (micro-degrees): a kilometre. */
const STEP = 9_000;

/** @param read how to get the map, which takes a second: it is read when it is first asked. */
export function createLandTest(read: () => World = readWorld): LandTest {
  const world = once(read);
  const onLand = once(() => insideTest(world().indonesia));
  const abroad = once(() => insideTest(world().abroad));
  const coast = once(() => createPlaceIndex(cornersOf(world())));
  return {
    isAbroad: (lon, lat) => abroad()(toPlane(lon, lat)),
    isOnLand: (lon, lat) => onLand()(toPlane(lon, lat)),
    toCoast: (lon, lat) => coast().nearest(lon, lat).distance,
  };
}

function cornersOf({ indonesia }: World) {
  return indonesia.flatMap((path) =>
    path.flatMap((end, index) => {
      const start = path.at(index - 1) ?? end;
      const parts = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP));
      return Array.from({ length: parts }, (_, part) => {
        const share = part / parts;
        const [lon, lat] = toDegrees({
          x: start.x + (end.x - start.x) * share,
          y: start.y + (end.y - start.y) * share,
        });
        return { code: '', lon, lat };
      });
    }),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
