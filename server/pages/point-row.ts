import type { Response } from '../../shared/api.ts';
import type { Language } from '../../shared/language.ts';
import { shortPlace, unbroken } from '../../shared/place-names.ts';
import type { Rounding } from '../../shared/text-format.ts';
import { type Html, html } from './html.ts';
import { far, meta, pointName, statusLine, way } from './parts.ts';

type Nearby = Response<'nearestPoints'>['features'][number];

interface Row {
  readonly point: Nearby;
  readonly language: Language;
  /** The address of the point's page. */
  readonly href: string;
  readonly nearest?: boolean;
  readonly rounding?: Rounding;
}

/** One line of a list of points, as the app draws it: the whole row is one link. */
export function pointRow({ point: { id, properties }, language, href, nearest, rounding = 'nearest' }: Row): Html {
  return html`<li data-point="${id}"><a class="row${nearest ? ' row-nearest' : ''}" href="${href}"><div>${far(properties.distance, language, rounding)}${way(properties.bearing, language)}</div><div><h2 class="name">${pointName(properties.name, properties.dataset, language)}</h2><p class="where">${unbroken(shortPlace(properties))}</p>${meta(properties, language)}${statusLine(properties, language)}</div></a></li>
`;
}
