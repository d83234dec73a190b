import type { SitePlan } from '../../../shared/site-plan.ts';
import { number, radiusText } from '../../../shared/text-format.ts';
import { peopleInDigits, percent } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { axis, curveOf, line } from './gain-curve.ts';

const [WIDTH, HEIGHT] = [424, 150];
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 404, 12, 128];

/** How many are within reach by number of new points: this plan, its continuation, and what no plan exceeds. */
export function GainCurve({ plan }: { readonly plan: SitePlan }) {
  const { language, words } = usePlanWords();
  const say = words.sites.curve;
  const points = curveOf(plan);
  const [start] = points;
  const count = plan.sites.length;
  const here = points.filter(({ sites }) => sites <= count).at(-1);
  const last = points.at(-1);
  if (!start || !here || !last || count === 0) return null;

  const highest = Math.max(...points.map(({ share, bound }) => Math.max(share, bound ?? 0)));
  const down = axis(start.share, highest, 3);
  const across = axis(0, last.sites, 4);
  const x = (sites: number) => LEFT + ((RIGHT - LEFT) * sites) / last.sites;
  const y = (share: number) => BOTTOM - ((BOTTOM - TOP) * (share - down.from)) / (down.to - down.from);
  const at = ({ sites, share }: { sites: number; share: number }) => [x(sites), y(share)] as const;
  const bounded = points.flatMap(({ sites, bound }) => (bound === null ? [] : [{ sites, share: bound }]));
  const ribbon = bounded.length > 1 && `${line([...points.map(at), ...bounded.map(at).reverse()])}Z`;
  const share = (value: number) => percent(value, language);
  // A label in the middle would stand on those of the axis.
  const isEarly = here.sites < 0.3 * last.sites;
  const isLate = here.sites > 0.55 * last.sites;
  const isHigh = here.bound !== null && y(here.share) - y(here.bound) < 18;

  return (
    <figure className="ch">
      <h2>{titleOf()}</h2>
      <p>{say[plan.weight === 'villages' ? 'villages' : 'people'](radiusText(plan.radius, language))}</p>
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={say.spoken(
          share(start.share),
          share(here.share),
          number(here.sites, language),
          here.bound === null ? null : share(here.bound),
        )}
      >
        {down.ticks.map((tick, index) => (
          <g key={tick}>
            <path className="grid" d={`M${LEFT} ${y(tick)}H${RIGHT}`} />
            <text className="ax" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {index === down.ticks.length - 1
                ? percent(tick, language, 0)
                : number(Math.round(1000 * tick) / 10, language)}
            </text>
          </g>
        ))}
        {across.ticks
          .filter((tick) => tick <= last.sites && Number.isInteger(tick))
          .map((tick) => (
            <text key={tick} className="ax" x={x(tick)} y={BOTTOM + 16} textAnchor="middle">
              {number(tick, language)}
            </text>
          ))}
        {ribbon && <path className="rib" d={ribbon} />}
        {bounded.length > 1 && <path className="ub" d={line(bounded.map(at))} />}
        <path className="ln ref" d={line(points.filter(({ sites }) => sites >= here.sites).map(at))} />
        <path className="ln" d={line(points.filter(({ sites }) => sites <= here.sites).map(at))} />
        <path
          className="rline"
          d={`M${x(here.sites)} ${BOTTOM}V${here.bound === null ? y(here.share) : y(here.bound) - 6}`}
        />
        <circle className="dot" cx={x(here.sites)} cy={y(here.share)} r="4" />
        {here.bound !== null && (
          <text
            className="lb mu"
            x={isEarly ? LEFT + 6 : x(here.sites) - 6}
            y={Math.max(TOP - 4, y(here.bound) - 8)}
            textAnchor={isEarly ? 'start' : isLate ? 'end' : 'middle'}
          >
            {say.bound(share(here.bound))}
          </text>
        )}
        <text
          className="lb hi"
          x={x(here.sites) + (isLate ? -9 : 9)}
          y={y(here.share) + (isHigh || isLate ? 20 : 14)}
          textAnchor={isLate ? 'end' : 'start'}
        >
          {say.plan(share(here.share))}
        </text>
        <text className="lb mu" x={LEFT + 6} y={BOTTOM - 5}>
          {say.now(share(start.share))}
        </text>
      </svg>
    </figure>
  );

  function titleOf(): string {
    const byVillages = plan.weight === 'villages';
    const gains = plan.sites.map(({ gain, gainVillages }) => (byVillages ? gainVillages : gain));
    const said = (gain: number) => (byVillages ? number(gain, language) : peopleInDigits(gain, language));
    const [most, least] = [Math.max(...gains), Math.min(...gains)];
    if (count === 1 && !byVillages) return say.titleOne(said(most));
    return (byVillages ? say.titleVillages : say.title)(said(most), said(least));
  }
}
