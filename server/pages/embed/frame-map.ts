import type { FrameScriptWords, FrameFacts as ScriptFacts } from '../../../shared/embed-frame.ts';
import type { EmbedOptions } from '../../../shared/embed-options.ts';
import { filtersOf, queryOf, roundTo } from '../../../shared/find-query.ts';
import type { Bbox, LonLat } from '../../../shared/lon-lat.ts';
import { paths } from '../../../shared/paths.ts';
import { distance } from '../../../shared/text-format.ts';
import type { FrameFacts } from '../../embed/frame-facts.ts';
import { type Html, html } from '../html.ts';
import { FRAME_WORDS } from './frame-words.ts';

/** Where the map will be; its code comes when everything else is there. */
export function mapPart({ options }: FrameFacts): Html {
  const words = FRAME_WORDS[options.language];
  return html`<section class="map-pane" id="map" aria-label="${words.map}"><noscript><p class="map-wait">${words.mapNeeds}</p></noscript></section>`;
}

/** What the script is told: what the map shows beside all points that match, and what to say. */
export function scriptFacts({ content, options, region }: FrameFacts, words: FrameScriptWords): ScriptFacts {
  const find = content.kind === 'near' ? content.near.find : options.find;
  const box: Bbox | null = region
    ? region.bbox
    : find.origin && find.radius !== null
      ? boxRound(find.origin, find.radius)
      : null;
  return {
    region: region?.code ?? null,
    bbox: box,
    outlines: { level: box ? 'regency' : 'province', bbox: box && textOf(widened(box, 1.5)) },
    points: pointsAddress(options, region?.code ?? null, box),
    origin: find.origin,
    place: find.place ?? (content.kind === 'near' ? content.near.village : null),
    radius: find.radius,
    ...listed({ content, options }),
    words,
    language: options.language,
  };
}

function listed({ content, options }: Pick<FrameFacts, 'content' | 'options'>) {
  if (content.kind === 'near') {
    const { within, beyond } = content.near;
    const rows = within.length > 0 ? within : beyond ? [beyond] : [];
    return {
      selected: rows[0]?.id ?? null,
      listed: rows.map(({ id, geometry, properties }) => ({
        id,
        position: geometry.coordinates,
        status: properties.status,
        label: distance(properties.distance, options.language),
      })),
    };
  }
  if (content.kind !== 'point') return { selected: null, listed: [] };
  const { id, geometry, properties } = content.point;
  return { selected: id, listed: [{ id, position: geometry.coordinates, status: properties.status, label: '' }] };
}

/** All points that match, of which the map needs little: of a region by its code, else of a box. */
function pointsAddress({ find }: EmbedOptions, region: string | null, box: Bbox | null): string {
  const filters = Object.entries(filtersOf(find)).map(([name, value]) => [name, value ?? null] as const);
  const where = region === null ? (['bbox', box && textOf(box)] as const) : (['region', region] as const);
  return paths.listPoints + queryOf([where, ...filters, ['properties', 'status'], ['limit', '10000']]);
}

/** Degrees round a place that is looked from, for each metre of its radius, and how many at the least and at the most. */
const DEGREES_A_METRE = 3 / 111_000;
const LEAST = 1;
const MOST = 8;

function boxRound([lon, lat]: LonLat, radius: number): Bbox {
  const reach = Math.min(Math.max(radius * DEGREES_A_METRE, LEAST), MOST);
  return [lon - reach, lat - reach, lon + reach, lat + reach];
}

/** With so many times its longer side round it: a map that is pushed aside, or much wider than high, still has land there. */
function widened([west, south, east, north]: Bbox, times: number): Bbox {
  const room = Math.max(east - west, north - south, 0.2) * times;
  return [west - room, south - room, east + room, north + room];
}

function textOf([west, south, east, north]: Bbox): string {
  const edges = [Math.max(west, -180), Math.max(south, -90), Math.min(east, 180), Math.min(north, 90)];
  return edges.map((edge) => roundTo(edge, 2)).join(',');
}
