import type { Response } from '../../../shared/api.ts';
import { type EmbedOptions, embedPath } from '../../../shared/embed-options.ts';
import { routeLink } from '../../../shared/map-links.ts';
import { readPlainHours } from '../../../shared/opening-hours.ts';
import { describeWeek } from '../../../shared/opening-hours-text.ts';
import { longPlace, unbroken } from '../../../shared/place-names.ts';
import { reachOf } from '../../../shared/reach.ts';
import { SAID } from '../../../shared/said.ts';
import { coordinates, direction, number } from '../../../shared/text-format.ts';
import { type Html, html } from '../html.ts';
import { far, icon, needle, pointName, statusLine } from '../parts.ts';
import { outside, siteAddress } from './frame-parts.ts';
import { FRAME_WORDS } from './frame-words.ts';

/** What one needs to go to a point; all that is known of it stands on the site itself. */
export function pointContent(
  options: EmbedOptions,
  { geometry, properties }: Response<'getPoint'>,
  publicUrl: string,
): Html {
  const { language, find } = options;
  const said = SAID[language];
  const words = FRAME_WORDS[language];
  const back = html`<p class="frame-back"><a class="link" href="${embedPath({ ...options, point: null })}" id="back">${icon('back')}${words.backToList}</a></p>`;
  const where = said.placeOf(said.category[properties.category], unbroken(longPlace(properties)));
  return html`${back}<article class="point"><div class="lead">${statusLine(properties, language, 'long')}<h1>${pointName(properties.name, properties.dataset, language)}</h1><p class="muted">${where}</p></div>
${find.origin === null ? '' : reach(options, reachOf(find.origin, geometry.coordinates))}<dl class="facts">${facts(options, properties)}<div><dt>${said.coordinates}</dt><dd>${coordinates(geometry.coordinates)}${properties.approximate ? html`<span class="muted line">${said.approximatePlace}</span>` : ''}</dd></div></dl>
<div class="go">${outside(routeLink(geometry.coordinates), html`${icon('directions')}${said.openMap}`, 'btn btn-primary btn-wide')}${outside(siteAddress(options, publicUrl), words.pointPage, 'link small')}</div></article>`;
}

function reach({ language, find }: EmbedOptions, { distance, bearing }: ReturnType<typeof reachOf>): Html {
  const said = SAID[language];
  const from = find.place ?? said.thisPlace.toLowerCase();
  return html`<div class="reach">${far(distance, language)}<p class="way">${needle(bearing)}${said.from(direction(bearing, language), from)}<br><span class="muted">${said.straightShort}</span></p></div>
`;
}

function facts({ language }: EmbedOptions, point: Response<'getPoint'>['properties']): Html[] {
  const said = SAID[language];
  const week = point.openingHours === null ? null : readPlainHours(point.openingHours);
  const hours = week === null ? null : describeWeek(week, said, language);
  const rows: [string, Html][] = [];
  if (hours) rows.push([said.hours, html`${hours.map((line) => html`<span class="line">${line}</span>`)}`]);
  if (point.bandwidth !== null)
    rows.push([
      said.speed,
      html`${number(point.bandwidth, language)}\u00a0Mbps <span class="muted">${said.speedShared}</span>`,
    ]);
  if (point.address !== null) rows.push([said.address, html`${point.address}`]);
  return rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
}
