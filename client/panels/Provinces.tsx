import type { Response } from '../../shared/api.ts';
import { roundPosition } from '../../shared/find-query.ts';
import { ISLANDS, islandOf } from '../../shared/islands.ts';
import { radiusAround } from '../../shared/radius.ts';
import { number } from '../../shared/text-format.ts';
import { connectionNow } from '../offline/connection.ts';
import { useAnswer } from '../use-answer.ts';
import { useView } from '../use-view.ts';
import { DEFAULT_VIEW, type View } from '../view-state.ts';
import { useWords } from '../words/use-words.ts';
import { Failure } from './Failure.tsx';
import { isPlainClick } from './plain-click.ts';

type Region = Response<'listRegions'>['regions'][number];

function toRegion(region: Region, view: View): Partial<View> {
  return {
    screen: { name: 'find' },
    origin: roundPosition([region.lon, region.lat]),
    place: region.name,
    radius: radiusAround(region.bbox, view.radius),
    limit: DEFAULT_VIEW.limit,
    selected: null,
    viewpoint: null,
  };
}

/** Whether nothing but this program answers: then there is no page of a region. */
function isAlone(): boolean {
  return navigator.onLine === false || connectionNow().isCut;
}

/**
 * The provinces by group of islands with their counts, each a link to its page; without a connection, where there is no such
 * page, to the list round its middle.
 */
export function Provinces() {
  const { view, go } = useView();
  const { language, words } = useWords();
  const { answer, retry } = useAnswer('listRegions', { level: 'province' });
  if (answer.state === 'failed') return <Failure error={answer.error} retry={retry} as="h2" />;
  const regions = answer.state === 'answered' ? answer.value.regions : [];
  const all = regions.reduce((sum, region) => sum + region.points, 0);
  return (
    <div className="provinces" aria-busy={answer.state === 'waiting'}>
      <p className="small muted">
        {regions.length > 0 ? (
          words.totals(number(all, language), number(regions.length, language))
        ) : (
          <span className="bone" style={{ width: 180 }} />
        )}
      </p>
      {ISLANDS.map((island) => {
        const provinces = regions.filter((region) => islandOf(region.code) === island);
        const points = provinces.reduce((sum, region) => sum + region.points, 0);
        return (
          <details key={island}>
            <summary>
              {words.islands[island]}
              <b>{regions.length > 0 ? number(points, language) : <span className="bone" style={{ width: 40 }} />}</b>
            </summary>
            <ul>
              {provinces.map((region) => (
                <li key={region.code}>
                  <a
                    href={`/wilayah/${region.code}${language === 'id' ? '' : `?lang=${language}`}`}
                    onClick={(event) => {
                      if (!isAlone() || !isPlainClick(event)) return;
                      event.preventDefault();
                      go(toRegion(region, view));
                    }}
                  >
                    {region.name}
                    <b>{number(region.points, language)}</b>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
