import { useMemo } from 'react';
import { date, number, radiusText } from '../../../shared/text-format.ts';
import { useView } from '../../use-view.ts';
import { writeView } from '../../view-state.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { DEFAULT_PLAN } from '../plan-view.ts';
import { usePlan } from '../use-plan.ts';
import { printedAt } from './printed-at.ts';
import { reportPlan, reportQuery } from './report-address.ts';
import { type ReportData, SUBJECTS } from './report-data.ts';
import { titleOf } from './title.ts';

/** How the figures were made, from what, and how to come back to them. */
export function Method({ data }: { readonly data: ReportData }) {
  const { language, words } = usePlanWords();
  const said = words.report.method;
  const { dataset, radius, region, plan } = data;
  const reach = radiusText(radius, language);
  const printed = useMemo(() => printedAt(new Date(), language), [language]);
  const title = `${words.report.title}: ${titleOf(region, words)}, ${words.report.reach(reach)}`;
  return (
    <>
      <h2 className="blk-t">{said.title}</h2>
      <div className="mcols">
        <p>
          <b>{said.distance.name}</b> {said.distance.text(reach)}
        </p>
        <p>
          <b>{said.people.name}</b> {said.people.text}
        </p>
        <p>
          <b>{said.plan.name}</b>{' '}
          {plan.certificate.optimal && plan.certificate.method === 'exact' ? said.plan.exact : said.plan.greedy}
        </p>
        <p>
          <b>{said.limits.name}</b> {said.limits.text}
        </p>
        <p>
          <b>{said.sources.name}</b>{' '}
          {said.sources.points(
            dataset.name,
            number(dataset.points, language),
            number(dataset.byStatus.active, language),
          )}{' '}
          <Sources data={data} />
        </p>
        <p>
          <b>{said.version.name}</b> {said.version.text(dataset.version, date(dataset.asOf, language), printed.moment)}
        </p>
        <p>
          <b>{said.cite.name}</b> {said.cite.text(title, dataset.version, printed.year)}
        </p>
        <p>
          {said.address} <Address />
        </p>
      </div>
    </>
  );
}

function Sources({ data: { dataset } }: { readonly data: ReportData }) {
  const { words } = usePlanWords();
  const { subjects } = words.report.method.sources;
  const told = SUBJECTS.flatMap((subject) => {
    const area = dataset.areas.find((each) => each.subject === subject);
    return area ? [`${subjects[subject]}: ${area.source}.`] : [];
  });
  return told.join(' ');
}

/** Where this report is found again, as a link and as text to type. */
function Address() {
  const { view } = useView();
  const { plan } = usePlan();
  const query = view.screen.name === 'report' ? view.screen.query : '';
  const screen = { name: 'report', query: reportQuery(reportPlan(query, plan), DEFAULT_PLAN) } as const;
  const address = location.origin + writeView({ ...view, screen });
  return <a href={address}>{address}</a>;
}
