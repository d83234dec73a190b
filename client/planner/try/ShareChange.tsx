import { number, radiusText } from '../../../shared/text-format.ts';
import { percent } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { shortRegency } from '../sites/short-regency.ts';
import type { AreaShare } from './shares-by-area.ts';

interface ShareChangeProps {
  /** The largest rise first. */
  readonly shares: readonly AreaShare[];
  readonly level: 'province' | 'regency' | 'district';
  readonly radius: number;
}

const SHOWN = 13;
const ROW = 14.2;
const [LEFT, RIGHT, LAST] = [132, 384, 398];

/** The share of people within reach in each part of the region, before and after, as two dots on a line. */
export function ShareChange({ shares, level, radius }: ShareChangeProps) {
  const { language, words } = usePlanWords();
  const say = words.tryOut.chart;
  const rows = shares.slice(0, SHOWN);
  const rising = rows.filter(({ before, after }) => after > before);
  const height = rows.length * ROW + 2;
  const x = (share: number) => LEFT + (RIGHT - LEFT) * share;
  const points = (value: number) => say.points(percent(value, language).replace(/\s?%$/, ''));
  return (
    <figure className="ch">
      <h2>
        {rising.length === 0 ? say.titleNone : say.title(rising.slice(0, 2).map(({ name }) => shortRegency(name)))}
      </h2>
      <p>
        {say.subtitle(radiusText(radius, language), number(shares.length, language), say.units[level])}{' '}
        <span aria-hidden="true">○</span> {say.before},{' '}
        <span className="o1" aria-hidden="true">
          ●
        </span>{' '}
        {say.after}
      </p>
      <svg className="chart" viewBox={`0 0 470 ${height + 18}`} width="470" height={height + 18} role="img">
        <title>
          {rows
            .map(({ name, before, after }) =>
              say.spoken(shortRegency(name), percent(before, language), percent(after, language)),
            )
            .join('; ')}
        </title>
        {[0, 0.5, 1].map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${x(tick)} 2V${height}`} />
            <text className="ax" x={x(tick)} y={height + 14} textAnchor="middle">
              {tick === 1 ? percent(1, language, 0) : number(100 * tick, language)}
            </text>
          </g>
        ))}
        {rows.map(({ code, name, before, after }, index) => {
          const y = (index + 0.5) * ROW + 1;
          const rises = after > before;
          return (
            <g key={code}>
              <text className={`ax${rises ? ' ink' : ''}`} x={LEFT - 8} y={y + 4} textAnchor="end">
                {shortened(shortRegency(name))}
              </text>
              {rises && <path className="dl" d={`M${x(before)} ${y}H${x(after)}`} />}
              <circle className="d0" cx={x(before)} cy={y} r="3.6" />
              {rises && <circle className="d1" cx={x(after)} cy={y} r="4" />}
              <text className={`ax${rises ? ' ink' : ''}`} x={LAST} y={y + 4}>
                {rises ? points(after - before) : say.same}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** As long as the room beside the chart. */
function shortened(name: string): string {
  return name.length > 20 ? `${name.slice(0, 19)}…` : name;
}
