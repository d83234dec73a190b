import { distance, number, radiusText, roundingBeyond } from '../../shared/text-format.ts';
import { useWords } from '../words/use-words.ts';

/** Pixels of the drawing: zero and the end of the scale. */
const START = 8;
const END = 326;
const PARTS = 5;

interface RulerProps {
  /** Metres, all three: where nothing was found, where the nearest is, and the end of the scale. */
  readonly radius: number;
  readonly nearest: number;
  readonly end: number;
  readonly from: string;
}

/** How far the nearest point lies beyond the radius, on a scale from 0. */
export function Ruler({ radius, nearest, end, from }: RulerProps) {
  const { language, words } = useWords();
  const x = (metres: number) => START + ((END - START) * metres) / end;
  const ticks = Array.from({ length: PARTS + 1 }, (_, index) => (end / PARTS) * index);
  const text = distance(nearest, language, roundingBeyond(nearest, radius));
  return (
    <svg className="ruler" viewBox="0 0 358 58" role="img" aria-label={words.ruler(radiusText(radius, language), text)}>
      <path className="r-in" d={`M${START} 30H${x(radius)}`} />
      <path className="r-line" d={`M${x(radius)} 30H${END}`} />
      {ticks.map((metres, index) => (
        <g key={metres}>
          <path className="r-tick" d={`M${x(metres)} 26v8`} />
          <text x={x(metres)} y="52" textAnchor="middle">
            {index === PARTS ? radiusText(metres, language) : number(metres / 1000, language)}
          </text>
        </g>
      ))}
      <circle className="r-from" cx={START} cy="30" r="6" />
      <circle className="r-to" cx={x(nearest)} cy="30" r="6" />
      <text className="r-b" x="1" y="14">
        {from}
      </text>
      <text className="r-b" x={x(nearest)} y="14" textAnchor="middle">
        {text}
      </text>
    </svg>
  );
}
