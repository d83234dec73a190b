import type { Response } from '../../shared/api.ts';
import { DEFAULT_FIND, type FindQuery, queryOf, writeFind } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { openStreetMapLink, routeLink } from '../../shared/map-links.ts';
import { readPlainHours } from '../../shared/opening-hours.ts';
import { describeWeek } from '../../shared/opening-hours-text.ts';
import { longPlace, plainPointName, unbroken } from '../../shared/place-names.ts';
import { pointPosterPath } from '../../shared/posters.ts';
import { reachOf } from '../../shared/reach.ts';
import { SAID } from '../../shared/said.ts';
import { BUILDER } from '../../shared/screens.ts';
import { coordinates, date, direction, number } from '../../shared/text-format.ts';
import { zoneOf } from '../../shared/time-zone.ts';
import type { PointMap } from '../point-map.ts';
import { type Head, titleOf } from './head.ts';
import { type Html, html } from './html.ts';
import { breadcrumbData, pointData } from './linked-data.ts';
import type { PageContext } from './near-page.ts';
import { nearAddress } from './near-parts.ts';
import { bar, far, icon, inLanguage, needle, pointName, simulatedStrip, statusLine } from './parts.ts';
import { pointMapHtml } from './point-map.ts';
import { pointRow } from './point-row.ts';
import { screen } from './screen.ts';

type Point = Response<'getPoint'>;

export interface PointFacts {
  readonly point: Point;
  readonly others: Response<'nearestPoints'>['features'];
  readonly dataset: Response<'dataset'>;
  /** The place in force, when the address names one. */
  readonly find: FindQuery;
  /** Its name. */
  readonly from: string | null;
  readonly map: PointMap | null;
}

/** All that is known of one point: head and body. */
export function pointPage(facts: PointFacts, { language, kind, publicUrl }: PageContext): { head: Head; body: Html } {
  const words = SAID[language];
  const { point, others, find } = facts;
  const { properties, id } = point;
  const path = `/titik/${encodeURIComponent(id)}`;
  const back = html`<a class="back" href="${find.origin ? nearAddress(find, language) : inLanguage('/', language)}">${icon('back')}${words.list}</a>`;
  const other = inLanguage(path + queryOf(writeFind(find)), language === 'id' ? 'en' : 'id');
  const where = longPlace(properties);
  const body = html`${bar(language, other, back)}<main class="point">${simulatedStrip(kind, language)}
<article><div class="lead">${statusLine(properties, language, 'long')}<h1>${pointName(properties.name, properties.dataset, language)}</h1><p class="muted">${words.placeOf(words.category[properties.category], unbroken(where))}</p></div>
${reach(facts, language)}<div class="go"><a class="btn btn-primary btn-wide" href="${routeLink(point.geometry.coordinates)}">${icon('directions')}${words.openMap}</a><a class="link small" href="${openStreetMapLink(point.geometry.coordinates)}">${words.openStreetMap}</a></div>
${pointMapHtml(facts, language)}<h2 class="sr">${words.facts}</h2>
${factList(point, language)}<p class="poster"><a class="link" href="${pointPosterPath(id, find.origin)}">${words.poster}</a><br><a class="link" href="${inLanguage(`${BUILDER}?point=${encodeURIComponent(id)}`, language)}">${words.embedRegion}</a></p></article>
${others.length === 0 ? '' : html`<section><h2 class="sub">${words.othersHere}</h2><ol class="rows">${others.map((one) => pointRow({ point: one, language, href: inLanguage(`/titik/${encodeURIComponent(one.id)}${queryOf(writeFind(find))}`, language) }))}</ol></section>`}
${source(facts, language)}</main>`;
  const crumbs = [
    { name: properties.province, code: properties.villageCode.slice(0, 2) },
    { name: properties.regency, code: properties.regencyCode },
    { name: properties.village, code: properties.villageCode },
  ];
  return {
    head: {
      language,
      title: titleOf(plainPointName(properties.name), kind === 'simulated', language),
      description: [
        kind === 'simulated' ? words.simulated : '',
        `${words.placeOf(words.category[properties.category], where)}.`,
        `${words.status[properties.status]}.`,
      ]
        .join(' ')
        .trim(),
      path,
      publicUrl,
      hasCard: true,
      // Nobody who searches the web should take an invented point for a real one.
      isPrivate: find.origin !== null || kind === 'simulated',
      linkedData: [
        pointData(publicUrl, point, language),
        breadcrumbData(publicUrl, [
          ...crumbs.map(({ name, code }) => ({ name, path: inLanguage(`/wilayah/${code}`, language) })),
          { name: properties.name, path: inLanguage(path, language) },
        ]),
      ],
    },
    body: screen(body),
  };
}

/** How far it is from the place in force. */
function reach({ find, from, point }: PointFacts, language: Language): Html | '' {
  if (find.origin === null) return '';
  const words = SAID[language];
  const { distance, bearing } = reachOf(find.origin, point.geometry.coordinates);
  return html`<div class="reach">${far(distance, language)}<p class="way">${needle(bearing)}${words.from(direction(bearing, language), from)}<br><span class="muted">${words.straightShort}</span></p></div>
`;
}

function factList({ geometry, properties }: Point, language: Language): Html {
  const words = SAID[language];
  const unknown = html`<span class="muted">${words.notRecorded}</span>`;
  // Some addresses name the village themselves.
  const named = properties.address?.includes(properties.village) ?? false;
  const town = [named ? '' : properties.village, properties.postalCode ?? ''].join(' ').trim();
  const rows: readonly (readonly [string, Html])[] = [
    [
      words.hours,
      properties.openingHours === null ? unknown : hours(properties.openingHours, properties.villageCode, language),
    ],
    [
      words.speed,
      properties.bandwidth === null
        ? unknown
        : html`${number(properties.bandwidth, language)}\u00a0Mbps <span class="muted">${words.speedShared}</span>`,
    ],
    [
      words.connection,
      html`${words.technology[properties.technology]} <span class="muted">${words.technologyHow[properties.technology]}</span>`,
    ],
    [
      words.address,
      html`${properties.address === null ? '' : html`<span class="line">${properties.address}</span>`}${town}`,
    ],
    [
      words.coordinates,
      html`${coordinates(geometry.coordinates)}${properties.approximate ? html`<span class="muted line">${words.approximatePlace}</span>` : ''}`,
    ],
    [words.provider, properties.provider === null ? unknown : html`${properties.provider}`],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The week in words; what the plain reader does not know stands as the list wrote it. */
function hours(value: string, code: string, language: Language): Html {
  const words = SAID[language];
  const week = readPlainHours(value);
  if (week === null) return html`${value}`;
  return html`${describeWeek(week, words, language).map((line) => html`<span class="line">${line}</span>`)}<span class="line small muted">${words.zoneNote(zoneOf(code).name)}</span>`;
}

function source({ point, dataset }: PointFacts, language: Language): Html {
  const words = SAID[language];
  const version = words.sourceVersion(dataset.version.slice(0, 7), date(dataset.publishedAt, language));
  const { name, publisher, asOf, licence } = dataset;
  return html`<footer class="source"><p>${words.sourceNumber(point.id)} ${dataset.kind === 'simulated' ? `${words.simulated} ` : ''}${version}</p>${publisher === '' ? '' : html`<p>${words.publishedBy([name, publisher].filter(Boolean).join(', '), date(asOf, language), licence)}</p>`}<p><a class="link" href="${inLanguage('/tentang', language)}">${words.allSources}</a></p></footer>`;
}

/** The search of a point's page: nothing but the place in force. */
export function withoutSearch(find: FindQuery): FindQuery {
  return find.origin === null ? DEFAULT_FIND : find;
}
