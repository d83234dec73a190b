import type { Response } from '../../shared/api.ts';
import { queryOf } from '../../shared/find-query.ts';
import type { Language } from '../../shared/language.ts';
import { openStreetMapLink } from '../../shared/map-links.ts';
import { longPlace, unbroken } from '../../shared/place-names.ts';
import { pointPosterPath } from '../../shared/posters.ts';
import { reachOf } from '../../shared/reach.ts';
import { BUILDER } from '../../shared/screens.ts';
import { direction, number } from '../../shared/text-format.ts';
import { Icon } from '../icons/Icon.tsx';
import { isAndroid, mapLink } from '../map-link.ts';
import { usePlaceLabel } from '../use-place-label.ts';
import { useView } from '../use-view.ts';
import { useWide } from '../use-wide.ts';
import { useWords } from '../words/use-words.ts';
import { CopyCoordinates } from './CopyCoordinates.tsx';
import { Far } from './Far.tsx';
import { Needle } from './Needle.tsx';
import { OpeningHours } from './OpeningHours.tsx';
import { PointName } from './PointName.tsx';
import { PointStrip } from './PointStrip.tsx';
import { StatusLine } from './StatusLine.tsx';

type Feature = Response<'getPoint'>;

/** How far it is from the place in force, as the list said it, else measured here. */
function PointReach({ point }: { readonly point: Feature }) {
  const { view, memory } = useView();
  const { language, words } = useWords();
  const label = usePlaceLabel();
  if (view.origin === null) return null;
  const { distance, bearing } = memory.reach ?? reachOf(view.origin, point.geometry.coordinates);
  return (
    <div className="reach">
      <Far metres={distance} />
      <p className="way">
        <Needle bearing={bearing} />
        {words.from(direction(bearing, language), label.from)}
        <br />
        <span className="muted">{words.straightShort}</span>
      </p>
    </div>
  );
}

export function PointArticle({ point }: { readonly point: Feature }) {
  const { language, words } = useWords();
  const wide = useWide();
  const { view } = useView();
  const { properties, geometry } = point;
  const android = isAndroid();
  const unknown = <span className="muted">{words.notRecorded}</span>;
  // Some addresses name the village themselves.
  const named = properties.address?.includes(properties.village) ?? false;
  const town = [named ? '' : properties.village, properties.postalCode ?? ''].join(' ').trim();
  return (
    <article>
      <div className="lead">
        <StatusLine point={properties} month="long" />
        <h1>
          <PointName name={properties.name} dataset={properties.dataset} />
        </h1>
        <p className="muted">{words.placeOf(words.category[properties.category], unbroken(longPlace(properties)))}</p>
      </div>
      <PointReach point={point} />
      <div className="go">
        <a className="btn btn-primary btn-wide" href={mapLink(geometry.coordinates, properties.name, android)}>
          <Icon name="directions" />
          {words.openMap}
        </a>
        {!android && (
          <a className="link small" href={openStreetMapLink(geometry.coordinates)}>
            {words.openStreetMap}
          </a>
        )}
      </div>
      {!wide && <PointStrip point={point} />}
      <h2 className="sr">{words.facts}</h2>
      <dl className="facts">
        <div>
          <dt>{words.hours}</dt>
          <dd>
            {properties.openingHours === null ? (
              unknown
            ) : (
              <OpeningHours value={properties.openingHours} regionCode={properties.villageCode} />
            )}
          </dd>
        </div>
        <div>
          <dt>{words.speed}</dt>
          <dd>
            {properties.bandwidth === null ? (
              unknown
            ) : (
              <>
                {number(properties.bandwidth, language)}&nbsp;Mbps <span className="muted">{words.speedShared}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.connection}</dt>
          <dd>
            {words.technology[properties.technology]}{' '}
            <span className="muted">{words.technologyHow[properties.technology]}</span>
          </dd>
        </div>
        <div>
          <dt>{words.address}</dt>
          <dd>
            {properties.address !== null && <span className="line">{properties.address}</span>}
            {town}
          </dd>
        </div>
        <CopyCoordinates position={geometry.coordinates} approximate={properties.approximate} />
        <div>
          <dt>{words.provider}</dt>
          <dd>{properties.provider ?? unknown}</dd>
        </div>
      </dl>
      <p className="poster">
        <a className="link" href={pointPosterPath(point.id, view.origin)}>
          {words.poster}
        </a>
        <br />
        <a className="link" href={builderFor(point.id, language)}>
          {words.embedRegion}
        </a>
      </p>
    </article>
  );
}

/** Where webmasters make the frame that opens on a point. */
function builderFor(point: string, language: Language): string {
  return (
    BUILDER +
    queryOf([
      ['lang', language === 'id' ? null : language],
      ['point', point],
    ])
  );
}
