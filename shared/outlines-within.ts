import type { Bbox } from './lon-lat.ts';

/** A line of TopoJSON: steps in whole units of the transform, the first from the origin. */
type Arc = readonly (readonly number[])[];
type Ring = readonly number[];

interface Area {
  readonly type: string;
  /** Of a Polygon its rings, of a MultiPolygon the rings of each part. */
  readonly arcs: readonly Ring[] | readonly (readonly Ring[])[];
}

/** The part of quantized TopoJSON (github.com/topojson/topojson-specification, 2.1.2) that is read here. */
export interface QuantizedOutlines {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly Arc[];
  readonly objects: { readonly regions: { readonly geometries: readonly Area[] }; readonly neighbours: Area };
}

/** Of outlines only the regions whose own box meets a box, with the land of neighbouring countries whole. */
export function outlinesWithin<Outlines extends QuantizedOutlines>(outlines: Outlines, box: Bbox): Outlines {
  const { objects, arcs, transform } = outlines;
  const boxes = arcs.map((arc) => boxOf(arc, transform));
  const kept = objects.regions.geometries.filter((area) => meets(around(linesOf(area), boxes), box));
  const places = new Map<number, number>();
  const renumbered = (line: number): number => {
    // A line that is walked backwards is written as the complement of its place.
    const place = line < 0 ? ~line : line;
    const next = places.get(place) ?? places.size;
    places.set(place, next);
    return line < 0 ? ~next : next;
  };
  const geometries = kept.map((area) => withLines(area, renumbered));
  const neighbours = withLines(objects.neighbours, renumbered);
  return {
    ...outlines,
    arcs: [...places.keys()].flatMap((place) => (arcs[place] ? [arcs[place]] : [])),
    objects: { ...objects, regions: { ...objects.regions, geometries }, neighbours },
  };
}

function linesOf({ arcs }: Area): number[] {
  return (arcs as readonly unknown[]).flat(2) as number[];
}

function withLines(area: Area, renumbered: (line: number) => number): Area {
  const ring = (lines: Ring): Ring => lines.map(renumbered);
  const arcs =
    area.type === 'MultiPolygon'
      ? (area.arcs as readonly (readonly Ring[])[]).map((part) => part.map(ring))
      : (area.arcs as readonly Ring[]).map(ring);
  return { ...area, arcs };
}

function boxOf(arc: Arc, { scale, translate }: QuantizedOutlines['transform']): Bbox {
  let [x, y] = [0, 0];
  let [west, south, east, north] = NOWHERE;
  for (const [dx = 0, dy = 0] of arc) {
    x += dx;
    y += dy;
    const lon = x * (scale[0] ?? 1) + (translate[0] ?? 0);
    const lat = y * (scale[1] ?? 1) + (translate[1] ?? 0);
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

const NOWHERE: Bbox = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

function around(lines: readonly number[], boxes: readonly Bbox[]): Bbox {
  return lines.reduce<Bbox>((all, line) => {
    const one = boxes[line < 0 ? ~line : line] ?? NOWHERE;
    return [Math.min(all[0], one[0]), Math.min(all[1], one[1]), Math.max(all[2], one[2]), Math.max(all[3], one[3])];
  }, NOWHERE);
}

function meets(one: Bbox, other: Bbox): boolean {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}
