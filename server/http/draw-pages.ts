import { readFind } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { numberFromText } from '../../shared/lon-lat.ts';
import { placeLabel } from '../../shared/place-names.ts';
import { coordinates } from '../../shared/text-format.ts';
import type { Asked } from '../answers.ts';
import { Failure } from '../failures.ts';
import { nearFacts } from '../near-facts.ts';
import type { Origin } from '../origin.ts';
import type { Questions } from '../page-questions.ts';
import { aboutPage } from '../pages/about-page.ts';
import type { Head } from '../pages/head.ts';
import type { Html } from '../pages/html.ts';
import type { LightTool } from '../pages/light-page.ts';
import { missingPointPage } from '../pages/missing-point-page.ts';
import { nearPage } from '../pages/near-page.ts';
import { pointPage, withoutSearch } from '../pages/point-page.ts';
import { regionPage } from '../pages/region-page.ts';
import type { Sorry } from '../pages/sorry-words.ts';
import { startPage } from '../pages/start-page.ts';
import { pointMap } from '../point-map.ts';
import { PAGE_RADII, regionFacts } from '../region-facts.ts';
import type { Site } from '../site.ts';

/** One request for a page. */
export interface Wanted extends Omit<Asked, 'url'> {
  readonly site: Site;
  /** Only path and query count. */
  readonly url: URL;
  readonly language: Language;
  /** Those that stand in the path. */
  readonly parameters: Readonly<Record<string, string | string[]>>;
  readonly questions: Questions;
  /** Where this reader reaches the site. */
  readonly reached: Origin;
}

/** What a page shows; `hasApp`: the app takes it over. */
export interface Drawn {
  readonly status: 200 | 404;
  readonly head: Head;
  readonly body: Html;
  readonly hasApp: boolean;
  /** A light page with a style sheet and a script of its own, by their name. */
  readonly tool?: LightTool;
  /** Its button finds the person before the app is there. */
  readonly hasNearMe?: boolean;
}

export const context = ({ language, published, site }: Wanted) => ({
  language,
  kind: published.kind,
  publicUrl: site.publicUrl,
});

export async function drawStart(wanted: Wanted): Promise<Drawn> {
  const { regions } = await wanted.questions.ask('listRegions', { level: 'province' });
  return { status: 200, hasApp: true, hasNearMe: true, ...startPage(regions, context(wanted)) };
}

/** @throws Failure 400 when the address holds a position or a text that cannot be read. */
export async function drawNear(wanted: Wanted): Promise<Drawn> {
  const { searchParams } = wanted.url;
  const find = readFind(searchParams);
  const given = (name: string) => (searchParams.get(name) ?? '').trim() !== '';
  if (find.origin === null && (given('lat') || given('lon'))) throw badPage('position');
  if (find.q === null && given('q')) throw badPage('text');
  return { status: 200, hasApp: true, ...nearPage(await nearFacts(wanted.questions, find), context(wanted)) };
}

export async function drawPoint(wanted: Wanted): Promise<Drawn> {
  const { db, published, questions, url, parameters } = wanted;
  const id = String(parameters.id);
  const find = withoutSearch(readFind(url.searchParams));
  const point = await questions.ask('getPoint', { id }).catch((error: unknown) => {
    // An id that cannot be one is the id of no point.
    if (error instanceof Failure && (error.status === 404 || error.status === 400)) return null;
    throw error;
  });
  if (point === null) return { status: 404, hasApp: true, ...missingPointPage(id, context(wanted)) };
  const [lon, lat] = point.geometry.coordinates;
  const q = find.origin !== null && find.place === null ? coordinates(find.origin) : null;
  const [{ features }, dataset, named, map] = await Promise.all([
    // The point itself is the nearest of all.
    questions.ask('nearestPoints', { lon: String(lon), lat: String(lat), limit: '3' }),
    questions.ask('dataset', {}),
    q === null ? null : questions.ask('findPlaces', { q, limit: '1' }),
    pointMap(db, published, point, find.origin),
  ]);
  const [near] = named?.places ?? [];
  const from = find.place ?? (near && near.code !== null ? placeLabel(near) : q);
  const others = features.filter((other) => other.id !== point.id).slice(0, 2);
  return { status: 200, hasApp: true, ...pointPage({ point, others, dataset, find, from, map }, context(wanted)) };
}

export async function drawAbout(wanted: Wanted): Promise<Drawn> {
  const dataset = await wanted.questions.ask('dataset', {});
  return { status: 200, hasApp: true, ...aboutPage(dataset, context(wanted), wanted.site.tileUrl !== null) };
}

/** A page that cannot be shown as asked; the title says why, for the page that says so, and the error which value it is. */
function badPage(why: Sorry, parameter?: string, value?: string, accepted = ''): Failure {
  const errors = parameter === undefined ? undefined : [{ parameter, value: value ?? '', accepted }];
  return new Failure(400, why, `The ${why} in the address cannot be read.`, errors);
}

/** @throws Failure 400 for a radius or a page that cannot be, 404 when there is no such region or page of its points. */
export async function drawRegion(wanted: Wanted): Promise<Drawn> {
  const { db, published, parameters, url } = wanted;
  const stated = (name: string) => url.searchParams.get(name)?.trim() ?? '';
  const asked = stated('radius');
  const radius = asked === '' ? PAGE_RADII[0] : PAGE_RADII.find((one) => one === numberFromText(asked));
  if (radius === undefined) throw badPage('radius', 'radius', asked, PAGE_RADII.join(', '));
  const page = stated('halaman') === '' ? 1 : numberFromText(stated('halaman'));
  if (page === undefined || !Number.isInteger(page) || page < 1 || page > 1_000_000)
    throw badPage('list number', 'halaman', stated('halaman'), 'a page from 1');
  const facts = await regionFacts(db, published, { code: String(parameters.code), radius, page });
  return { status: 200, hasApp: false, ...regionPage(facts, context(wanted)) };
}
