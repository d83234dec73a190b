import { type EmbedOptions, openPath } from '../../../shared/embed-options.ts';
import { SAID } from '../../../shared/said.ts';
import type { FrameFacts } from '../../embed/frame-facts.ts';
import { type Html, html } from '../html.ts';
import { nearList, placeOf } from './frame-list.ts';
import { mapPart } from './frame-map.ts';
import type { FrameContext } from './frame-page.ts';
import { frameFilters, frameSearch } from './frame-parts.ts';
import { planContent, planMap } from './frame-plan.ts';
import { pointContent } from './frame-point.ts';
import { regionList, startList } from './frame-region.ts';
import { FRAME_WORDS } from './frame-words.ts';

interface Shown {
  /** Search and filters. */
  readonly top: Html | '';
  readonly content: Html;
  /** The map beside it; empty where the frame is to have none. */
  readonly map: Html | '';
}

/** What a frame shows, by its kind. */
export function contentOf(facts: FrameFacts, { publicUrl }: FrameContext): Shown {
  const { content, options, region } = facts;
  const hasMap = options.view !== 'list';
  const map = hasMap ? mapPart(facts) : '';
  if (content.kind === 'plan')
    return { top: '', content: planContent(facts, content, publicUrl), map: hasMap ? planMap(facts, content) : '' };
  if (content.kind === 'point') return { top: '', content: pointContent(options, content.point, publicUrl), map };
  if (content.kind === 'near') {
    const inForce: EmbedOptions = { ...options, find: { ...content.near.find, q: null } };
    const label = content.near.find.place ?? SAID[options.language].near(placeOf(content.near));
    return {
      top: html`${frameSearch(inForce, label)}${frameFilters(inForce)}`,
      content: nearList(inForce, content.near),
      map,
    };
  }
  const top = html`${frameSearch(options, content.kind === 'no-place' ? content.q : null)}${content.kind === 'region' ? frameFilters(options) : ''}`;
  if (content.kind === 'start') return { top, content: startList(options, content.provinces), map };
  if (content.kind === 'region')
    return {
      top,
      content: regionList(options, region?.name ?? '', content.points, publicUrl + openPath(options)),
      map,
    };
  const said = SAID[options.language];
  const sentence = region ? FRAME_WORDS[options.language].noPlaceIn(content.q, region.name) : said.noPlace(content.q);
  return { top, content: html`<section class="say"><h1>${said.heading}</h1><p>${sentence}</p></section>`, map };
}
