import { fixed } from '../../../shared/figures.ts';
import { untitled } from '../../../shared/place-names.ts';
import { distance, number } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { placeByPeopleOut, type ReportData } from './report-data.ts';

/** The five figures under the answer. */
export function CoverFacts({ data }: { readonly data: ReportData }) {
  const { language, words } = usePlanWords();
  const said = words.report.facts;
  const { total, region, parent, siblings, dataset } = data;
  const whole = (value: number) => number(value, language);
  const year = dataset.areas.find(({ subject }) => subject === 'population')?.asOf.slice(0, 4) ?? '';
  const isEstimate = region.level === 'district';
  const facts = [
    {
      name: isEstimate ? said.peopleEstimate : said.people(year),
      value: isEstimate ? peopleInDigits(total.population, language) : whole(total.population),
    },
    {
      name: said.villagesOut,
      value: whole(total.villages - total.villagesCovered),
      of: said.of(whole(total.villages)),
    },
    {
      name: said.points,
      value: whole(total.points),
      ...(region.points === null ? {} : { of: said.of(whole(region.points)) }),
    },
    { name: said.half, value: total.medianDistance === null ? '–' : distance(total.medianDistance, language) },
    parent === null || region.code === null
      ? { name: said.density, value: total.pointsPer10k === null ? '–' : fixed(total.pointsPer10k, 2, language) }
      : {
          name: said.rank(untitled(parent.short)),
          value: said.place(whole(placeByPeopleOut(siblings, region.code))),
          of: said.of(whole(siblings.length)),
        },
  ];
  return (
    <dl className="r-facts">
      {facts.map(({ name, value, of }: { name: string; value: string; of?: string }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} {of && <small>{of}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
