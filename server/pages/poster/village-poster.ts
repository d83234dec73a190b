import { NEAR } from '../../../shared/find-query.ts';
import { villageName } from '../../../shared/place-names.ts';
import { positionQuery } from '../../../shared/posters.ts';
import { direction, distance } from '../../../shared/text-format.ts';
import type { DatasetKind } from '../../../shared/vocabulary.ts';
import type { Origin } from '../../origin.ts';
import type { VillagePosterFacts } from '../../poster-facts.ts';
import type { NearestRow } from '../../queries/access-points.ts';
import { type Html, html } from '../html.ts';
import { hours } from './point-poster.ts';
import { compass, posterArt } from './poster-art.ts';
import { inBoth, posterSheet } from './poster-sheet.ts';
import { POSTER_WORDS } from './poster-words.ts';
import { qrCode } from './qr-code.ts';

const { id, en } = POSTER_WORDS;

/** The poster of a village office: where the nearest points are from the village. */
export function villagePoster(
  { village, nearest }: VillagePosterFacts,
  kind: DatasetKind,
  { origin, onlyHere }: Origin,
): string {
  const name = villageName(village.code, village.name);
  const address = `${origin}${NEAR}?${positionQuery([village.lon, village.lat])}`;
  return posterSheet({
    title: name,
    kind,
    onlyHere,
    origin,
    form: 'village',
    back: { href: `/wilayah/${village.code}`, words: (words) => words.backToVillage },
    choices: '',
    body: html`<h1>${id.nearest[0]}<br>${id.nearest[1]}</h1>
<p class="second" lang="en">${en.nearest.join(' ')}</p>
<p class="from">${id.from(name)}, ${village.context} <span lang="en">${en.from(name)}</span></p>
${nearest.length === 0 ? html`<p class="none">${inBoth((words) => words.noPoints)}</p>` : html`<ol class="points">${nearest.map(row)}</ol>`}
<div class="end">${posterArt(qrCode(address), id.codeLabel(address), 'low')}
<div class="scan"><p class="address">${origin.replace(/^https?:\/\//, '')}</p>
<p>${id.scanList}</p>
<p lang="en">${en.scanList}</p></div></div>`,
    fine: html`<b>Titik Internet</b>. ${inBoth((words) => words.straight)}`,
  });
}

function row(point: NearestRow): Html {
  return html`<li>${compass(point.bearing)}
<p class="far"><b>${distance(point.distance, 'id')}</b><br>${direction(point.bearing, 'id')}<br><span lang="en">${direction(point.bearing, 'en')}</span></p>
<div><h2>${point.name}</h2>
<p>${hours(point, 'id')}</p>
<p lang="en">${hours(point, 'en')}</p></div></li>`;
}
