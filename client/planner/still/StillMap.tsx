import { type ReactNode, useId, useMemo } from 'react';
import type { Language } from '../../../shared/language.ts';
import { radiusText } from '../../../shared/text-format.ts';
import type { Outlines } from '../../map/outlines.ts';
import { scaleBarAt } from '../../map/scale-bar.ts';
import { waterlinesAt } from '../../map/waterlines.ts';
import type { PlanVillages } from '../map/plan-map.ts';
import type { ScaleClass } from '../scales.ts';
import { middleLatitude, placeOf, type StillFrame } from './still-frame.ts';
import { type StillPaths, stillPaths } from './still-paths.ts';

/** How a region of the picture is drawn; `null` as its class: no data, hatched. */
export interface StillArea {
  readonly scaleClass: ScaleClass | null;
  readonly underdeveloped: boolean;
}

interface StillMapProps {
  readonly language: Language;
  /** What a screen reader is told the picture shows. */
  readonly label: string;
  readonly frame: StillFrame;
  readonly outlines: Outlines | null;
  /** By the code of the region; those that are not in it are plain land. */
  readonly areas?: ReadonlyMap<string, StillArea>;
  /** Regions drawn with a line round them. */
  readonly edged?: ReadonlySet<string>;
  /** Villages whose ground is drawn as land: computed outlines leave some of them in the sea. */
  readonly settled?: Pick<PlanVillages, 'lon' | 'lat'>;
  /** Pixels from the right and the lower edge to the scale bar. */
  readonly scaleAt?: readonly [right: number, bottom: number];
  readonly onHover?: (code: string | null) => void;
  /** What a region says of itself under the mouse. */
  readonly tip?: (code: string) => string | undefined;
  readonly hovered?: string | null;
  readonly children?: ReactNode;
}

/** Metres round the middle of a village that are land. */
const SETTLED = 700;

/** A map as a drawing: sharp at any size and on paper, in the colours of the page round it. */
export function StillMap(props: StillMapProps) {
  const { language, label, frame, outlines, areas, edged, scaleAt = [24, 14], onHover, tip, hovered, settled } = props;
  const paths = useMemo(() => outlines && stillPaths(outlines, frame), [outlines, frame]);
  const ground = useMemo(() => (settled ? dots(settled, frame) : ''), [settled, frame]);
  const { width, height } = frame;
  const hatch = useId();
  return (
    <svg className="map still" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{label}</title>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" className="hatch-bg" />
        <path d="M0 0V5" className="hatch-ln" />
      </pattern>
      <rect className="sea" width={width} height={height} />
      {paths && <Land frame={frame} paths={paths} ground={ground} />}
      {paths && areas && <Areas paths={paths} areas={areas} hatch={hatch} onHover={onHover} tip={tip} />}
      {paths && (
        <>
          <path className="prov" d={paths.provinceBorders} />
          <path className="edge" d={pathOf(paths, (code) => edged?.has(code) ?? false)} />
          {hovered && <path className="hov" d={pathOf(paths, (code) => code === hovered)} />}
        </>
      )}
      {props.children}
      <ScaleBar frame={frame} language={language} at={scaleAt} />
    </svg>
  );
}

interface LandProps {
  readonly frame: StillFrame;
  readonly paths: StillPaths;
  /** Dots where people live. */
  readonly ground: string;
}

function Land({ frame, paths, ground }: LandProps) {
  const coast = useId();
  const wide = Math.max(4, (2 * SETTLED) / frame.metres);
  return (
    <>
      <path id={coast} d={paths.land + paths.neighbours} fill="none" />
      {waterlinesAt(frame.zoom).flatMap(({ width, cover }) => [
        <use key={`${width}`} href={`#${coast}`} className="wl a" strokeWidth={width} />,
        <use key={`${width} cover`} href={`#${coast}`} className="wl b" strokeWidth={cover} />,
      ])}
      <path className="neigh" d={paths.neighbours} />
      <path className="coast" d={paths.land + paths.neighbours} />
      {ground && <path className="ground-c" d={ground} strokeWidth={wide + 1.4} />}
      <path className="land" d={paths.land} />
      {ground && <path className="ground" d={ground} strokeWidth={wide} />}
      <path className="border" d={paths.borders} />
    </>
  );
}

interface AreasProps {
  readonly paths: StillPaths;
  readonly areas: ReadonlyMap<string, StillArea>;
  readonly hatch: string;
  readonly onHover: StillMapProps['onHover'] | undefined;
  readonly tip: StillMapProps['tip'] | undefined;
}

function Areas({ paths, areas, hatch, onHover, tip }: AreasProps) {
  const underdeveloped = pathOf(paths, (code) => areas.get(code)?.underdeveloped ?? false);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing shows no more than the charts and tables say in words */}
      <g className="regs" onMouseLeave={() => onHover?.(null)}>
        {paths.regions.map(({ code, path }) => {
          const area = areas.get(code);
          if (area === undefined) return null;
          const { scaleClass } = area;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: as above
            <path
              key={code}
              d={path}
              data-code={code}
              className={scaleClass === null ? undefined : `c${scaleClass}`}
              fill={scaleClass === null ? `url(#${hatch})` : undefined}
              onMouseEnter={() => onHover?.(code)}
            >
              {tip && <title>{tip(code)}</title>}
            </path>
          );
        })}
      </g>
      <path className="ud-case" d={underdeveloped} />
      <path className="ud" d={underdeveloped} />
    </>
  );
}

function ScaleBar({
  frame,
  language,
  at: [right, bottom],
}: {
  readonly frame: StillFrame;
  readonly language: Language;
  readonly at: readonly [number, number];
}) {
  const { metres, width } = scaleBarAt(middleLatitude(frame), frame.zoom);
  return (
    <g className="sbar" transform={`translate(${frame.width - right - width} ${frame.height - bottom})`}>
      <path d={`M0 -4V0H${width}V-4`} />
      <text x={width / 2} y="-7" textAnchor="middle">
        {radiusText(metres, language)}
      </text>
    </g>
  );
}

const pathOf = ({ regions }: StillPaths, isWanted: (code: string) => boolean) =>
  regions.flatMap(({ code, path }) => (isWanted(code) ? [path] : [])).join('');

/** Lines of no length, which round ends make dots. */
function dots({ lon, lat }: Pick<PlanVillages, 'lon' | 'lat'>, frame: StillFrame): string {
  return Array.from(lon, (east, index) => {
    const [x, y] = placeOf(frame, [east, lat[index] ?? 0]);
    return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  }).join('');
}
