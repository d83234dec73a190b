import { fixed, percent } from '../../../shared/figures.ts';
import { nameInTable } from '../../../shared/place-names.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { peopleInDigits, percentProved } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { Part } from './paginate.ts';
import type { ReportData } from './report-data.ts';

interface SitesTableProps {
  readonly part: Part;
  readonly data: ReportData;
  readonly isFinal: boolean;
}

/** Where the next points help most, in order, with what is proved of the plan. */
export function SitesTable({ part, data, isFinal }: SitesTableProps) {
  const { language, words } = usePlanWords();
  const said = words.report;
  const { plan, region, radius } = data;
  const rows = plan.sites.slice(part.from, part.to);
  const isWide = region.level === 'country' || region.level === 'province';
  if (plan.sites.length === 0) {
    return (
      <>
        <h2>{said.noSites}</h2>
        <p className="line">{said.noSitesWhy(radiusText(radius, language))}</p>
      </>
    );
  }
  return (
    <>
      {part.isFirst && (
        <div className="blk-t">
          <h2>{plan.sites.length === 1 ? said.oneSite : said.sitesTitle(countWord(plan.sites.length, said.counts))}</h2>
          <p className="line">
            <SitesSaid data={data} isFinal={isFinal} />
          </p>
        </div>
      )}
      <table className="t r-sites">
        <thead>
          <tr>
            <th className="rk">
              <span className="vh">{words.columns.name}</span>
            </th>
            <th className="pl">{said.columns.site[region.level]}</th>
            <th>{said.columns.coordinates}</th>
            <th>{said.columns.gain}</th>
            <th>{said.columns.gainVillages}</th>
            <th>{said.columns.cumulative}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rank, code, name, district, regency, lon, lat, gain, gainVillages, cumulativeShare }) => (
            <tr key={code}>
              <td className="rk">
                <span className="nbg">{rank}</span>
              </td>
              <td className="pl">
                <b>{name}</b>{' '}
                <span>
                  {isWide ? `${district}, ${nameInTable(regency)}` : region.level === 'regency' ? district : ''}
                </span>
              </td>
              <td>{`${fixed(lat, 4, language).replace('-', '−')}; ${fixed(lon, 4, language)}`}</td>
              <td>+{peopleInDigits(gain, language)}</td>
              <td>{number(gainVillages, language)}</td>
              <td>{cumulativeShare === null ? '–' : percent(cumulativeShare, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function SitesSaid({ data, isFinal }: { readonly data: ReportData; readonly isFinal: boolean }) {
  const { language, words } = usePlanWords();
  const said = words.report;
  const { before, after, certificate, sites, sitesAsked } = data.plan;
  const people = peopleInDigits(after.population - before.population, language);
  const share = (of: number | null) => (of === null ? '–' : percent(of, language));
  const count = number(sites.length, language);
  return (
    <>
      {said.sitesTogether(people, share(before.share), share(after.share))}{' '}
      {sites.length < sitesAsked && `${said.fewer(number(sitesAsked, language), count)} `}
      <b>{certificate.optimal ? said.optimal(count) : said.atLeast(percentProved(certificate.share, language))}</b>
      {!isFinal && ' …'}
    </>
  );
}

/** `Lima` up to ten, then figures. */
export function countWord(count: number, words: readonly string[]): string {
  return words[count] || `${count}`;
}
