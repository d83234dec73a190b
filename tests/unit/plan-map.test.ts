import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { edgesOf, type Line, type OutlineTopology, readOutlines } from '../../client/map/outlines.ts';
import { createRoom } from '../../client/map/room.ts';
import { type Box, overlaps, toWorld, type World } from '../../client/map/world.ts';
import { shortName, waysToWrite } from '../../client/planner/map/area-names.ts';
import { besideOnWater } from '../../client/planner/map/beside.ts';
import { circleAt, circleRadius, circlesOf } from '../../client/planner/map/circle-layer.ts';
import { putStamp } from '../../client/planner/map/dots.ts';
import { codesWithin } from '../../client/planner/map/ground.ts';
import { areaAt } from '../../client/planner/map/hit.ts';
import type { PlanArea, PlanSite } from '../../client/planner/map/plan-map.ts';
import { inkOn } from '../../client/planner/map/plan-theme.ts';
import { EMPTY_SCENE, layersToDraw } from '../../client/planner/map/scene.ts';
import { arrangeSites, siteAt } from '../../client/planner/map/site-marks.ts';
import { crowding, indicesWithin, project } from '../../client/planner/map/village-columns.ts';
import type { ScaleClass } from '../../client/planner/scales.ts';

const CLASSES: readonly ScaleClass[] = [0, 1, 2, 3, 4, 5, 6];

function feature(code: string, rings: [number, number][][]): Feature<Polygon> {
  const [[lon, lat] = [0, 0]] = rings[0] ?? [];
  const coordinates = rings.map((ring) => [...ring, ring[0] as [number, number]]);
  return {
    type: 'Feature',
    properties: { code, name: `Kabupaten ${code}`, lon, lat },
    geometry: { type: 'Polygon', coordinates },
  };
}
const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
];
/** A region with a hole in which another lies, one beside it that is no box, and one of another province. */
const features = [
  feature('53.01', [box(120, -10, 122, -8), box(120.8, -9.4, 121.2, -8.8)]),
  feature('53.02', [box(120.8, -9.4, 121.2, -8.8)]),
  feature('53.03', [
    [
      [122, -10],
      [122, -8],
      [124, -8],
      [122.6, -9],
      [124, -10],
    ],
  ]),
  feature('52.01', [box(118, -10, 120, -8)]),
];
const collection = (list: Feature<Polygon>[]): FeatureCollection => ({ type: 'FeatureCollection', features: list });
const outlineTopology = topology({
  regions: collection(features),
  neighbours: feature('abroad', [box(126, -10, 127, -9)]).geometry,
}) as OutlineTopology;
const outlines = readOutlines(outlineTopology);
const ground = {
  outlines,
  regions: new Map(outlines.regions.map((region) => [region.code, region])),
  edges: () => [],
};
const area = (code: string, part: Partial<PlanArea> = {}): PlanArea => ({
  code,
  name: code,
  scaleClass: 3,
  people: 1000,
  underdeveloped: false,
  ...part,
});
const areas = features.map(({ properties }) => area(String(properties?.code)));

describe('what lies under a place', () => {
  const lonLat = fc.tuple(
    fc.double({ min: 117, max: 125, noNaN: true }),
    fc.double({ min: -11, max: -7, noNaN: true }),
  );

  it('is the area that turf finds there, holes left out', () => {
    let hits = 0;
    fc.assert(
      fc.property(lonLat, (position) => {
        // On the edge itself either answer is right, and Mercator bends none of these sides.
        const expected = features.find(({ geometry }) =>
          booleanPointInPolygon(point(position), polygon(geometry.coordinates)),
        );
        const found = areaAt(toWorld(position), ground, areas);
        if (position.some((value) => Math.abs(value * 5 - Math.round(value * 5)) < 1e-9)) return;
        if (isNearSlant(position)) return;
        expect(found).toBe(expected?.properties?.code ?? null);
        if (found) hits += 1;
      }),
      { numRuns: 2000 },
    );
    expect(hits).toBeGreaterThan(200);
  });

  it('is nothing where the region is no area of the map', () => {
    expect(areaAt(toWorld([119, -9]), ground, areas)).toBe('52.01');
    expect(areaAt(toWorld([119, -9]), ground, areas.slice(0, 3))).toBeNull();
  });
});

/** A slanting side is straight on the projected map and not quite in degrees. */
function isNearSlant([lon, lat]: readonly [number, number]): boolean {
  return Math.abs(lon - (122.6 + 1.4 * Math.abs(lat + 9))) < 0.01;
}

describe('edges of regions', () => {
  const length = (lines: readonly Line[]) =>
    lines.reduce((sum, { positions }) => {
      const steps = positions.slice(1).map(([x, y], index) => {
        const [fromX, fromY] = positions[index] ?? [x, y];
        return Math.hypot(x - fromX, y - fromY);
      });
      return sum + steps.reduce((all, step) => all + step, 0);
    }, 0);
  const edges = (codes: string[], kind: Parameters<typeof edgesOf>[2]) =>
    length(edgesOf(outlineTopology, (code) => codes.includes(code), kind));

  it('count a border that two of them share once', () => {
    const each = edges(['53.01'], 'all') + edges(['53.02'], 'all');
    const hole = edges(['53.02'], 'all');
    expect(edges(['53.01', '53.02'], 'all')).toBeCloseTo(each - hole, 9);
  });

  it('around several have none of those between them', () => {
    const province = codesWithin(ground, '53');
    expect(province).toEqual(['53.01', '53.02', '53.03']);
    const inner =
      edges(['53.02'], 'all') + (edges(['53.01'], 'between') - edges(['53.02'], 'all') - edges(['52.01'], 'between'));
    expect(edges(province, 'around')).toBeCloseTo(edges(province, 'all') - inner, 9);
    expect(edges(['53.01'], 'around')).toBeCloseTo(edges(['53.01'], 'all'), 9);
  });

  it('between regions are those not on the coast', () => {
    expect(edges(['52.01'], 'between')).toBeLessThan(edges(['52.01'], 'all'));
    expect(edges(['53.02'], 'between')).toBeCloseTo(edges(['53.02'], 'all'), 9);
  });
});

describe('circles of people', () => {
  it('have areas in proportion to the people', () => {
    const people = fc.integer({ min: 20_000, max: 40_000_000 });
    fc.assert(
      fc.property(people, people, fc.double({ min: 4.6, max: 12, noNaN: true }), (one, other, zoom) => {
        const ratio = (circleRadius(one, zoom) / circleRadius(other, zoom)) ** 2;
        expect(ratio / (one / other)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('are drawn from large to small, nobody has none', () => {
    const circles = circlesOf(
      [
        area('53.01', { people: 500 }),
        area('53.02', { people: 9000 }),
        area('53.03', { people: 0 }),
        area('52.01', { people: null }),
      ],
      ground,
    );
    expect(circles.map((circle) => circle.area.code)).toEqual(['53.02', '53.01']);
  });

  it('are found under a place, the smaller one first', () => {
    const middle = ground.regions.get('53.01')?.label ?? [0, 0];
    const large = { area: area('large'), world: middle, people: 30_000_000 };
    const small = { area: area('small'), world: middle, people: 1_000_000 };
    expect(circleAt(middle, 6, [large, small])).toBe('small');
    const between = (circleRadius(large.people, 6) + circleRadius(small.people, 6)) / 2 / 2 ** 6;
    expect(circleAt([middle[0] + between, middle[1]], 6, [large, small])).toBe('large');
    expect(circleAt([middle[0] + 2 * between, middle[1]], 6, [large, small])).toBeNull();
  });
});

describe('villages in columns', () => {
  const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const places = fc.array(fc.tuple(coordinate(95, 141), coordinate(-11, 6)), { maxLength: 60 });
  const columnsOf = (list: readonly (readonly [number, number])[]) =>
    project(
      Float64Array.from(list, ([lon]) => lon),
      Float64Array.from(list, ([, lat]) => lat),
    );

  it('are culled as one by one', () => {
    fc.assert(
      fc.property(places, coordinate(95, 118), coordinate(118, 141), (list, west, east) => {
        const [minX, maxY] = toWorld([west, -9]);
        const [maxX, minY] = toWorld([east, 4]);
        const within: Box = [minX, minY, maxX, maxY];
        const expected = list.flatMap((position, index) => {
          const [x, y] = toWorld(position);
          return overlaps([x, y, x, y], within) ? [index] : [];
        });
        expect([...indicesWithin(columnsOf(list), within)]).toEqual(expected);
      }),
    );
  });

  it('are projected once for the same columns', () => {
    const [lon, lat] = [Float64Array.of(120), Float64Array.of(-9)];
    expect(project(lon, lat)).toBe(project(lon, lat));
    expect(project(lon, Float64Array.of(-8))).not.toBe(project(lon, lat));
  });

  it('are crowded by how many share a square', () => {
    const all = (columns: { x: Float64Array; y: Float64Array }) => Uint32Array.from(columns.x, (_, index) => index);
    const grid = { x: new Float64Array(100), y: new Float64Array(100) };
    for (let index = 0; index < 100; index += 1) {
      grid.x[index] = (index % 10) + 0.5;
      grid.y[index] = Math.floor(index / 10) + 0.5;
    }
    expect(crowding(grid, all(grid), 1)).toBe(1);
    expect(crowding(grid, all(grid), 2)).toBe(4);
    expect(crowding(grid, new Uint32Array(), 1)).toBe(0);
  });
});

describe('stamps', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel, channel);
  const word = ([red, green, blue, alpha]: readonly number[]) =>
    Uint32Array.of(new DataView(Uint8Array.of(red ?? 0, green ?? 0, blue ?? 0, alpha ?? 0).buffer).getUint32(0, true));

  it('lie over what is there', () => {
    fc.assert(
      fc.property(colour, colour, (above, below) => {
        const into = word(below);
        putStamp(into, 1, { side: 1, pixels: word(above) }, 0, 0);
        const found = new Uint8Array(into.buffer);
        const [coverage, rest] = [above[3] / 255, (below[3] / 255) * (1 - above[3] / 255)];
        expect(Math.abs((found[3] ?? 0) - 255 * (coverage + rest))).toBeLessThanOrEqual(1);
        // The colour of what cannot be seen does not matter.
        if (coverage + rest === 0) return;
        for (const index of [0, 1, 2] as const) {
          const expected = (above[index] * coverage + below[index] * rest) / (coverage + rest);
          expect(Math.abs((found[index] ?? 0) - expected)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('are cut off at the edges', () => {
    const stamp = { side: 3, pixels: new Uint32Array(9).fill(0xff0000ff) };
    const painted = (x: number, y: number) => {
      const into = new Uint32Array(5 * 4);
      putStamp(into, 5, stamp, x, y);
      return [...into.keys()].filter((index) => into[index] !== 0);
    };
    expect(painted(1, 1)).toEqual([0, 1, 2, 5, 6, 7, 10, 11, 12]);
    expect(painted(0, 0)).toEqual([0, 1, 5, 6]);
    expect(painted(4, 3)).toEqual([13, 14, 18, 19]);
    expect(painted(9, 9)).toEqual([]);
  });
});

describe('sites', () => {
  const frame = {
    scale: 64,
    width: 800,
    height: 400,
    place: ([x, y]: World) => [(x - 213) * 64, (y - 130) * 64] as const,
  };
  const position = fc.tuple(
    fc.double({ min: 120, max: 135, noNaN: true }),
    fc.double({ min: -10, max: -4, noNaN: true }),
  );
  const sitesOf = (positions: readonly (readonly [number, number])[]): PlanSite[] =>
    positions.map((at, index) => ({ key: `s${index}`, position: at, rank: index + 1, kind: 'planned' }));

  it('are all drawn, and no badge lies on another', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 90 }), (positions) => {
        const marks = arrangeSites(frame, sitesOf(positions), []);
        const inView = positions.filter((at) => {
          const [x, y] = frame.place(toWorld(at));
          return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
        });
        expect(marks.length).toBeGreaterThanOrEqual(inView.length);
        const badges = marks.filter(({ isBadge }) => isBadge);
        for (const [index, one] of badges.entries()) {
          for (const other of badges.slice(index + 1)) {
            const [a, b] = [frame.place(one.world), frame.place(other.world)];
            expect(Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]))).toBeGreaterThanOrEqual(16);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stand at their own place, on top, when they are chosen', () => {
    const sites = sitesOf(Array.from({ length: 12 }, () => [125, -8] as const));
    const marks = arrangeSites(frame, sites, ['s7', null]);
    expect(marks.at(-1)?.site.key).toBe('s7');
    expect(marks.at(-1)?.world).toEqual(toWorld([125, -8]));
    expect(
      marks
        .filter(({ world, anchor }) => world === anchor || String(world) === String(anchor))
        .map(({ site }) => site.key),
    ).toContain('s7');
  });

  it('are found where they are drawn', () => {
    const sites = sitesOf(Array.from({ length: 12 }, (_, index) => [121 + index, -8] as const));
    const marks = arrangeSites(frame, sites, []);
    for (const { site, world } of marks) expect(siteAt(world, frame.scale, marks, 6)?.site).toBe(site);
    expect(siteAt(toWorld([121.5, -5]), frame.scale, marks, 6)).toBeUndefined();
  });
});

describe('names', () => {
  it('leave out that a regency is one', () => {
    expect(['Kabupaten Kupang', 'Kab. Kupang', 'Kota Kupang', 'Bali'].map(shortName)).toEqual([
      'Kupang',
      'Kupang',
      'Kota Kupang',
      'Bali',
    ]);
  });

  it('are written on one line or on two of about the same length', () => {
    expect(waysToWrite('Alor')).toEqual([['Alor']]);
    expect(waysToWrite('Timor Tengah Selatan')[1]).toEqual(['Timor Tengah', 'Selatan']);
  });

  it('stand beside their area in view, on water, and not on each other', () => {
    const land: Box = [180, 80, 260, 160];
    const mask = { isLand: () => false, touches: (at: Box) => overlaps(at, land) };
    const view: Box = [0, 0, 400, 240];
    const room = createRoom();
    const placed = Array.from({ length: 6 }, () => {
      const found = besideOnWater([220, 120], [70, 13], 120, view, room, mask);
      if (found) room.take(found.box);
      return found;
    });
    const boxes = placed.flatMap((found) => (found ? [found.box] : []));
    expect(boxes.length).toBeGreaterThanOrEqual(4);
    for (const [index, at] of boxes.entries()) {
      expect(overlaps(at, land)).toBe(false);
      expect(at[0] >= view[0] && at[1] >= view[1] && at[2] <= view[2] && at[3] <= view[3]).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(overlaps(at, other)).toBe(false);
    }
    expect(besideOnWater([220, 120], [70, 13], 120, view, room, { ...mask, touches: () => true })).toBeNull();
  });
});

describe('what is drawn again', () => {
  const scene = { ...EMPTY_SCENE, areas };

  it('is only the areas and their names when they change their colours', () => {
    const recoloured = { ...scene, areas: areas.map((one) => ({ ...one, scaleClass: 1 as const })) };
    expect(layersToDraw(scene, recoloured)).toEqual(['areas', 'outlines', 'marks']);
  });

  it('is not the land under a mouse that moves, nor anything for another empty list', () => {
    expect(layersToDraw(scene, { ...scene, hovered: '53.01' })).toEqual(['outlines', 'marks']);
    expect(layersToDraw(EMPTY_SCENE, { ...EMPTY_SCENE, areas: [], points: [], sites: [] })).toEqual([]);
  });

  it('is the shore too when other villages come, and not when the same ones change', () => {
    const villages = { lon: Float64Array.of(1), lat: Float64Array.of(1), state: Uint8Array.of(0) };
    expect(layersToDraw(EMPTY_SCENE, { ...EMPTY_SCENE, villages })).toEqual(['land', 'villages']);
    const changed = { ...villages, state: Uint8Array.of(1) };
    expect(layersToDraw({ ...EMPTY_SCENE, villages }, { ...EMPTY_SCENE, villages: changed })).toEqual(['villages']);
  });
});

describe('the colours of classes', () => {
  const css = readFileSync(new URL('../../client/planner/styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const token = (text: string, name: string) => new RegExp(`${name}:\\s*(#[0-9a-f]{6})`).exec(text)?.[1] ?? '';
  /** WCAG 2.2, relative luminance and contrast ratio. */
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
      const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  it.each([
    ['light', light],
    ['dark', dark],
  ])('carry names that can be read, in the %s theme', (_, text) => {
    const inks = ['--i0', '--i1', '--i2'].map((name) => token(text, name)) as [string, string, string];
    for (const scaleClass of CLASSES) {
      const ink = inkOn({ inks }, scaleClass);
      expect(contrast(ink, token(text, `--s${scaleClass}`)), `class ${scaleClass}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
