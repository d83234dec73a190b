import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../../shared/lon-lat.ts';
import type { OutlineLevel } from '../../shared/vocabulary.ts';
import type { Db } from '../db/connect.ts';
import { keepLast } from '../keep-last.ts';
import { findOutlines } from '../queries/outlines.ts';
import type { Published } from '../queries/published.ts';
import type { Shape } from './card.ts';
import { boundsOf } from './card-map.ts';

interface Outlined {
  readonly code: string;
  readonly shape: Shape;
  readonly bounds: readonly [number, number, number, number];
}

/** How far beyond a region the picture reaches, as a share of its larger side. */
const BEYOND = 0.6;

/** A region and what lies round it; null where the outlines do not hold it. */
export interface CardOutlines {
  readonly find: (
    db: Db,
    published: Published,
    region: { readonly code: string; readonly level: OutlineLevel },
  ) => Promise<{ readonly land: Shape; readonly around: readonly Shape[] } | null>;
}

/** Outlines as rings, unpacked once per version of the data. */
export function createCardOutlines(): CardOutlines {
  const kept = keepLast<Promise<readonly Outlined[]>>(2);
  return {
    async find(db, published, { code, level }) {
      const key = `${published.id} ${published.version} ${level}`;
      let unpacking = kept.get(key);
      if (!unpacking) {
        unpacking = unpack(db, published, level);
        kept.set(key, unpacking);
        // What could not be read is tried again by the next who asks.
        unpacking.catch(() => kept.drop(key));
      }
      const outlined = await unpacking;
      const own = outlined.find((one) => one.code === code);
      if (!own) return null;
      const [west, south, east, north] = own.bounds;
      const reach = BEYOND * Math.max(east - west, north - south, 0.2);
      const around = outlined.filter(
        ({ bounds: [w, s, e, n], code: other }) =>
          other !== code && w < east + reach && e > west - reach && s < north + reach && n > south - reach,
      );
      return { land: own.shape, around: around.map(({ shape }) => shape) };
    },
  };
}

type Regions = Topology<{ regions: GeometryCollection<{ code: string }>; neighbours: GeometryCollection }>;

async function unpack(db: Db, published: Published, level: OutlineLevel): Promise<readonly Outlined[]> {
  const text = await findOutlines(db, published, level);
  if (text === null) return [];
  const topology = JSON.parse(text) as Regions;
  const { regions, neighbours } = topology.objects;
  const own = feature(topology, regions).features.map(({ properties, geometry }) => ({
    code: properties.code,
    geometry,
  }));
  const foreign = feature(topology, neighbours);
  const others = 'features' in foreign ? foreign.features : [foreign];
  return [...own, ...others.map(({ geometry }) => ({ code: '', geometry }))].map(({ code, geometry }) => {
    const shape = ringsOf(geometry);
    return { code, shape, bounds: boundsOf(shape) };
  });
}

function ringsOf(geometry: Geometry): Shape {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return rings.map((ring) => ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
}
