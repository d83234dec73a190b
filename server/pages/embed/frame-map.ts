import type { FrameScriptWords, FrameFacts as ScriptFacts } from '../../../shared/embed-frame.ts';
import type { EmbedOptions } from '../../../shared/embed-options.ts';
import { filtersOf, queryOf } from '../../../shared/find-query.ts';
import { INDONESIA } from '../../../shared/lon-lat.ts';
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
  return {
    region: region?.code ?? null,
    bbox: region?.bbox ?? INDONESIA,
    points: pointsAddress(options, region?.code ?? null),
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

/** All points that match, of which the map needs little. */
function pointsAddress({ find }: EmbedOptions, region: string | null): string {
  const filters = Object.entries(filtersOf(find)).map(([name, value]) => [name, value ?? null] as const);
  return paths.listPoints + queryOf([['region', region], ...filters, ['properties', 'status'], ['limit', '10000']]);
}
