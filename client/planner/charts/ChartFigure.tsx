import type { ReactNode } from 'react';
import { HeadingBone } from '../HeadingBone.tsx';
import { useWidth } from './use-width.ts';

interface ChartFigureProps {
  /** What the chart shows, in a sentence; null while it is not known. */
  readonly title: string | null;
  /** What is measured, and in which unit. */
  readonly unit: string;
  /** Its figures in words, for those who do not see it. */
  readonly text: string;
  /** Pixels. */
  readonly height: number;
  /** Draws the chart in a box so wide, in pixels. */
  readonly children: (width: number) => ReactNode;
}

/** A chart under the sentence it proves. */
export function ChartFigure({ title, unit, text, height, children }: ChartFigureProps) {
  const [box, width] = useWidth<HTMLDivElement>(368);
  return (
    <figure className="ch">
      <h2>{title ?? <HeadingBone width={240} />}</h2>
      <p>{unit}</p>
      <div ref={box} style={{ height }}>
        {title !== null && (
          <svg
            className="chart"
            viewBox={`0 0 ${width} ${height}`}
            width={width}
            height={height}
            role="img"
            aria-label={text}
          >
            {children(width)}
          </svg>
        )}
      </div>
    </figure>
  );
}
