import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterRadius, indexPoints } from '../../client/map/clusters.ts';
import { nearestMark } from '../../client/map/nearest-mark.ts';
import { createPointLayer, type Mark } from '../../client/map/point-layer.ts';
import { createRoom } from '../../client/map/room.ts';
import type { MapPoint } from '../../client/map/types.ts';
import { boxOfCells, cellsOf } from '../../client/map/villages.ts';
import { type Box, overlaps, toWorld, type World } from '../../client/map/world.ts';
import { STATUSES } from '../../shared/vocabulary.ts';

const position = fc.tuple(fc.double({ min: 95, max: 141, noNaN: true }), fc.double({ min: -11, max: 6, noNaN: true }));
const points = fc
  .array(fc.tuple(position, fc.constantFrom(...STATUSES)), { maxLength: 200 })
  .map((list) => list.map(([at, status], index): MapPoint => ({ id: `P${index}`, position: at, status })));
const zoom = fc.double({ min: 3.5, max: 18, noNaN: true });
const EVERYWHERE: Box = [0, 0, 256, 256];

const frameAt = (atZoom: number) => ({
  context: undefined as never,
  zoom: atZoom,
  scale: 2 ** atZoom,
  width: 0,
  height: 0,
  view: EVERYWHERE,
  world: EVERYWHERE,
  place: ([x, y]: World) => [x * 2 ** atZoom, y * 2 ** atZoom] as const,
});

describe('clusters', () => {
  it('stand for every point exactly once, at every zoom', () => {
    fc.assert(
      fc.property(points, zoom, (all, atZoom) => {
        const index = indexPoints(all);
        const ids = index
          .within(EVERYWHERE, atZoom)
          .flatMap((item) => (item.kind === 'single' ? [item.point.id] : index.members(item.id).map(({ id }) => id)));
        expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('fall apart at the zoom they name', () => {
    fc.assert(
      fc.property(points, zoom, (all, atZoom) => {
        const index = indexPoints(all);
        for (const item of index.within(EVERYWHERE, atZoom)) {
          if (item.kind === 'single') continue;
          const then = index.within(EVERYWHERE, index.expansionZoom(item.id));
          expect(
            then.some((other) => other.kind === 'cluster' && other.count === item.count && other.id === item.id),
          ).toBe(false);
        }
      }),
    );
  });

  it('grow with their count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 150_000 }), zoom, (count, atZoom) => {
        expect(clusterRadius(count + 1, atZoom)).toBeGreaterThanOrEqual(clusterRadius(count, atZoom));
      }),
    );
  });
});

describe('the marks of the map', () => {
  it('show every listed point by itself, count none twice and lose none', () => {
    fc.assert(
      fc.property(points, zoom, fc.nat(5), (all, atZoom, listedCount) => {
        const layer = createPointLayer();
        const listed = all.slice(0, listedCount).map((point) => ({ ...point, label: '1 km' }));
        const selected = listed[0]?.id ?? null;
        layer.show(all);
        layer.highlight(listed, selected);
        const marks = layer.arrange(frameAt(atZoom), createRoom());
        const count = marks.reduce((sum, mark) => sum + (mark.kind === 'cluster' ? mark.count : 1), 0);
        expect(count).toBe(all.length);
        const alone = marks.flatMap((mark) => (mark.kind === 'point' ? [mark.point.id] : []));
        for (const { id } of listed) expect(alone.filter((other) => other === id)).toHaveLength(1);
        if (selected !== null) expect(marks.at(-1)).toMatchObject({ point: { id: selected } });
      }),
    );
  });

  it('draw the selected point even when the filters have left it out', () => {
    const layer = createPointLayer();
    layer.highlight([{ id: 'A', position: [123, -10], status: 'active', label: '' }], 'A');
    expect(layer.arrange(frameAt(10), createRoom())).toHaveLength(1);
  });

  it('are found by a finger 22 px away, the nearest first', () => {
    const marks = fc.array(position, { maxLength: 30 }).map((list) =>
      list.map(
        (at, index): Mark => ({
          kind: 'point',
          world: toWorld(at),
          radius: 5,
          point: { id: `P${index}`, position: at, status: 'active' },
        }),
      ),
    );
    fc.assert(
      fc.property(marks, position, zoom, (all, finger, atZoom) => {
        const scale = 2 ** atZoom;
        const [x, y] = toWorld(finger);
        const away = (mark: Mark) => Math.hypot(mark.world[0] - x, mark.world[1] - y) * scale;
        const found = nearestMark(all, x, y, scale);
        const best = Math.min(Infinity, ...all.map(away));
        if (best > 22) expect(found).toBeUndefined();
        else expect(found && away(found)).toBe(best);
      }),
    );
  });
});

describe('room for labels', () => {
  const box = fc
    .tuple(fc.integer({ min: -500, max: 2000 }), fc.integer({ min: -500, max: 2000 }), fc.nat(300), fc.nat(40))
    .map(([x, y, width, height]): Box => [x, y, x + width, y + height]);

  it('is free exactly where nothing has been put', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, (taken, asked) => {
        const room = createRoom();
        for (const one of taken) room.take(one);
        expect(room.isFree(asked)).toBe(!taken.some((one) => overlaps(one, asked)));
      }),
    );
  });
});

describe('the cells of villages', () => {
  it('cover the box that is wanted, and their own box gives the same cells', () => {
    const bbox = fc
      .tuple(position, fc.double({ min: 0.01, max: 2, noNaN: true }), fc.double({ min: 0.01, max: 2, noNaN: true }))
      .map(([[west, south], across, up]) => [west, south, west + across, south + up] as const);
    fc.assert(
      fc.property(bbox, (wanted) => {
        const cells = cellsOf(wanted);
        const around = boxOfCells(cells);
        expect(around[0]).toBeLessThanOrEqual(wanted[0]);
        expect(around[1]).toBeLessThanOrEqual(wanted[1]);
        expect(around[2]).toBeGreaterThanOrEqual(wanted[2]);
        expect(around[3]).toBeGreaterThanOrEqual(wanted[3]);
        expect(new Set(cells).size).toBe(cells.length);
        expect(cellsOf(around).sort()).toEqual(cells.sort());
      }),
    );
  });
});
