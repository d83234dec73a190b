import type { Language } from '../../../shared/language.ts';
import { readPlainHours } from '../../../shared/opening-hours.ts';
import { describeWeek } from '../../../shared/opening-hours-text.ts';
import { pointPosterPath, positionQuery } from '../../../shared/posters.ts';
import { SAID } from '../../../shared/said.ts';
import { date, direction, distance } from '../../../shared/text-format.ts';
import type { Origin } from '../../origin.ts';
import type { PointPosterFacts } from '../../poster-facts.ts';
import type { AccessPointRow } from '../../queries/access-points.ts';
import { type Html, html } from '../html.ts';
import { compass, posterArt } from './poster-art.ts';
import { inBoth, posterSheet } from './poster-sheet.ts';
import { POSTER_WORDS, type PosterWords } from './poster-words.ts';
import { qrCode } from './qr-code.ts';

const { id, en } = POSTER_WORDS;

/** The poster of a point: for its own wall, or for another that tells how far it is. */
export function pointPoster({ point, away, other }: PointPosterFacts, { origin, onlyHere }: Origin): string {
  const path = `/titik/${encodeURIComponent(point.id)}`;
  const address = origin + path + (away ? `?${positionQuery(away.from)}` : '');
  return posterSheet({
    title: point.name,
    kind: point.dataset,
    onlyHere,
    origin,
    form: 'point',
    back: { href: path, words: (words) => words.backToPoint },
    choices: choices(point, away !== null),
    body: html`${away ? awayHeading(away) : hereHeading()}
<div class="place"><h2>${point.name}</h2>
${status(point)}
<p>${hours(point, 'id')}<br><span lang="en">${hours(point, 'en')}</span></p></div>
${posterArt(qrCode(address), id.codeLabel(address), 'tall')}
<div class="scan"><p class="address">${(origin + path).replace(/^https?:\/\//, '')}</p>
<p>${id.scanPoint}</p>
<p lang="en">${en.scanPoint}</p></div>
${away ? '' : blanks()}`,
    fine: html`<b>Titik Internet</b>. ${away ? inBoth((words) => words.straight) : other ? otherwise(other) : ''}`,
  });
}

function hereHeading(): Html {
  return html`<h1>${id.here[0]}<br>${id.here[1]}</h1>
<p class="second" lang="en">${en.here.join(' ')}</p>`;
}

function awayHeading(away: NonNullable<PointPosterFacts['away']>): Html {
  const far = (language: Language, words: PosterWords) =>
    words.away(distance(away.distance, language), direction(away.bearing, language));
  return html`<div class="away"><div><h1>${id.free}<br><span class="far">${far('id', id)}</span></h1>
<p class="second" lang="en">${en.free}, ${far('en', en)}</p></div>${compass(away.bearing)}</div>`;
}

/** The people of the place write these in by hand. */
function blanks(): Html {
  return html`<div class="blanks"><p>${inBoth((words) => words.network)}</p><p>${inBoth((words) => words.password)}</p></div>`;
}

function otherwise({ name, distance: metres, bearing }: NonNullable<PointPosterFacts['other']>): Html {
  const say = (language: Language, words: PosterWords) =>
    words.otherwise(name, distance(metres, language), direction(bearing, language));
  return html`${say('id', id)} <span lang="en">${say('en', en)}</span>`;
}

function status({ status: word, verifiedOn }: AccessPointRow): Html | '' {
  const say = (language: Language, words: PosterWords) =>
    words.status[word]?.(verifiedOn && date(verifiedOn, language)) ?? '';
  return id.status[word] ? html`<p class="status">${say('id', id)} <span lang="en">${say('en', en)}</span></p>` : '';
}

/** The hours in one line; what the plain reader does not know stands as the source wrote it. */
export function hours({ openingHours }: AccessPointRow, language: Language): string {
  if (openingHours === null) return POSTER_WORDS[language].noHours;
  const week = readPlainHours(openingHours);
  if (!week) return openingHours;
  // Days and their hours stay together where the line is broken.
  return describeWeek(week, SAID[language], language)
    .map((line) => line.replace(/ /g, '\u00a0'))
    .join(' · ');
}

function choices({ id: point }: AccessPointRow, isAway: boolean): Html {
  if (isAway) return html`<p><a href="${pointPosterPath(point)}">${inBoth((words) => words.atThePoint)}</a></p>`;
  return html`<p class="hint">${inBoth((words) => words.hangHere)}</p>
<p><button type="button" class="elsewhere" hidden data-asking="${id.located.asking}" data-failed="${id.located.failed} ${en.located.failed}">${inBoth((words) => words.elsewhere)}</button> <span class="said" role="status"></span></p>`;
}
