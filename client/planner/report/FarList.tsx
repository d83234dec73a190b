import { kilometres } from '../../../shared/figures.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { addressOf } from '../../address.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { COLUMNS } from './page-size.ts';
import type { Part } from './paginate.ts';
import type { FarVillage, ReportData } from './report-data.ts';

interface FarListProps {
  readonly part: Part;
  readonly data: ReportData;
  /** Those that are printed. */
  readonly villages: readonly FarVillage[];
  /** How many there are. */
  readonly all: number;
}

/** The villages out of reach, the farthest first, down the columns of each page. */
export function FarList({ part, data, villages, all }: FarListProps) {
  const { language, words } = usePlanWords();
  const said = words.report.list;
  const reach = radiusText(data.radius, language);
  const rows = part.to - part.from;
  const shown = villages.slice(part.from * COLUMNS, part.to * COLUMNS);
  const isWide = data.region.level === 'country' || data.region.level === 'province';
  const count = number(all, language);
  const title =
    all === 0
      ? said.none(reach)
      : villages.length < all
        ? said.some(number(villages.length, language), count, reach)
        : said.title(count, reach);
  const isMarked = villages.some(({ site }) => site !== null);
  return (
    <>
      {part.isFirst && (
        <div className="blk-t">
          <h2>{title}</h2>
          {all > 0 && (
            <>
              <p className="cap">
                {said.caption} {isMarked && said.marked(number(data.plan.sites.length, language))}
              </p>
              <p className="cap">
                {villages.length < all ? said.left(number(all - villages.length, language)) : said.more}{' '}
                <CsvLink data={data} />
              </p>
            </>
          )}
        </div>
      )}
      <ol className="unc" style={{ gridTemplateRows: `repeat(${rows}, 17px)` }} start={part.from * COLUMNS + 1}>
        {shown.map(({ code, name, district, regency, distance, site }) => (
          <li key={code}>
            <span>
              {name} <em>{isWide ? nameInTable(regency) : data.region.level === 'regency' ? district : ''}</em>
            </span>
            {site !== null && (
              <span className="nbg" role="img" aria-label={said.reachedBy(number(site, language))}>
                {site}
              </span>
            )}
            <b>{Number.isFinite(distance) ? beyond(distance, data.radius, language) : said.noPoint}</b>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Kilometres with one decimal; what lies beyond the radius never reads as the radius. */
function beyond(metres: number, radius: number, language: 'id' | 'en'): string {
  const tenths = Math.round(metres / 100) * 100;
  return kilometres(tenths > radius ? tenths : Math.ceil(metres / 100) * 100, language);
}

function CsvLink({ data: { region, radius } }: { readonly data: ReportData }) {
  const { language } = usePlanWords();
  const query = { ...(region.code === null ? {} : { region: region.code }), radius: `${radius}`, limit: '10000' };
  const address = addressOf('uncoveredVillages', query).replace('?', '.csv?');
  const delimiter = encodeURIComponent(language === 'id' ? ';' : ',');
  return <a href={`${address}&delimiter=${delimiter}&bom=true`}>{location.host + address}</a>;
}
