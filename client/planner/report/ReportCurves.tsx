import { percent } from '../../../shared/figures.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Curves } from '../compare/Curves.tsx';
import { cumulative, shareWithin } from '../compare/comparison.ts';
import { type ReportData, standing } from './report-data.ts';

const SIZE = { width: 330, height: 150 } as const;
const CLASSES = ['own', 'hov2', 'ref'] as const;
const LEAST_END = 20_000;

/** People by distance, beside the region above and the country, titled by how they stand to one another. */
export function ReportCurves({ data }: { readonly data: ReportData }) {
  const { language, words } = usePlanWords();
  const said = words.report.curve;
  const { radius, curves, region } = data;
  const end = Math.min(100_000, Math.max(LEAST_END, Math.ceil((radius * 2) / 10_000) * 10_000));
  const shares = curves.map(({ distances }) => shareWithin(distances, radius) ?? 0);
  const [own = 0, second = 0, third = 0] = shares;
  const how = (a: number, b: number) => said.standings[standing(a, b)];
  const title =
    region.code === null
      ? said.groups(how(second, third))
      : standings(
          curves.slice(1).map(({ name }, index) => ({ name, how: how(own, shares[index + 1] ?? 0) })),
          said.and,
        );
  return (
    <figure>
      <h2>{title.charAt(0).toUpperCase() + title.slice(1)}</h2>
      <p className="cap">{said.caption}</p>
      <Curves
        curves={curves.map(({ name, distances }, index) => ({
          key: name,
          points: cumulative(distances, end),
          className: CLASSES[curves.length === 2 && index === 1 ? 2 : index] ?? 'ref',
          labels: [{ at: radius, text: `${name} ${percent(shares[index] ?? 0, language)}` }],
        }))}
        radii={[radius]}
        end={end}
        width={SIZE.width}
        height={SIZE.height}
        keyed
        label={said.label(curves.map(({ name }) => name).join(', '))}
      />
    </figure>
  );
}

/** `sedikit di bawah NTT, di atas Indonesia`; those that stand alike are told together. */
function standings(others: readonly { readonly name: string; readonly how: string }[], and: string): string {
  const groups = new Map<string, string[]>();
  for (const { name, how } of others) groups.set(how, [...(groups.get(how) ?? []), name]);
  return [...groups].map(([how, names]) => `${how} ${names.join(` ${and} `)}`).join(', ');
}
