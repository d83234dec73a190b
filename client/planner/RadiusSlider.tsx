import { type CSSProperties, useId, useRef } from 'react';
import { number, radiusText } from '../../shared/text-format.ts';
import type { Step } from '../use-view.ts';
import { usePlanWords } from '../words/use-plan-words.ts';
import { REACHES } from './plan-view.ts';

const LABELLED: readonly number[] = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

interface RadiusSliderProps {
  /** Metres, one of REACHES. */
  readonly radius: number;
  /** The first change of a drag is a step of its own in the history, those that follow belong to it. */
  readonly onChange: (radius: number, step: Step) => void;
  /** Pixels; on narrow screens it is as wide as they are. */
  readonly width?: number;
}

/** The radius, in steps that are even on the slider. */
export function RadiusSlider({ radius, onChange, width = 250 }: RadiusSliderProps) {
  const { language, words } = usePlanWords();
  const id = useId();
  const moved = useRef(false);
  const last = REACHES.length - 1;
  const step = (REACHES as readonly number[]).indexOf(radius);
  const style = { '--w': `${width}px`, '--p': step / last } as CSSProperties;
  const begin = () => {
    moved.current = false;
  };
  return (
    <div className="rad" style={style}>
      <label htmlFor={id}>
        {words.radius} <output>{radiusText(radius, language)}</output>
      </label>
      <div className="rad-t">
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          value={step}
          aria-valuetext={words.kilometres(number(radius / 1000, language))}
          onPointerDown={begin}
          onFocus={begin}
          onChange={(event) => {
            const chosen = REACHES[event.target.valueAsNumber] ?? radius;
            if (chosen === radius) return;
            onChange(chosen, { replace: moved.current });
            moved.current = true;
          }}
        />
        <div className="ticks" aria-hidden="true">
          {REACHES.map((reach, place) =>
            LABELLED.includes(reach) ? (
              <span
                key={reach}
                style={{ left: `${(100 * place) / last}%` }}
                className={reach === radius ? 'on' : undefined}
              >
                {number(reach / 1000, language)}
              </span>
            ) : null,
          )}
        </div>
      </div>
    </div>
  );
}
