import { useEffect, useMemo, useRef, useState } from 'react';
import { number } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanMap } from '../map/PlanMap.tsx';
import { NEWLY, OUT } from '../map/plan-map.ts';
import { Segments } from '../Segments.tsx';
import { MapKeys } from '../sites/MapKeys.tsx';
import type { PlanRegion } from '../use-plan-region.ts';
import { marksOf } from './entries.ts';
import type { PointerProps } from './TrialTable.tsx';
import type { ComputedTrial } from './use-computed-trial.ts';

interface TrialMapProps extends PointerProps {
  readonly region: PlanRegion;
  readonly computed: ComputedTrial;
}

const MOMENTS = ['before', 'after'] as const;
type Moment = (typeof MOMENTS)[number];
const NONE = [] as const;

/** The points and the villages, before and after; taps place points while the person wants to. */
export function TrialMap({ region, computed, hovered, selected, onHover, onSelect }: TrialMapProps) {
  const { language, words } = usePlanWords();
  const [moment, setMoment] = useState<Moment>('after');
  const say = words.tryOut;
  const { entries, result, villages, radius, picking } = computed;
  const isBefore = moment === 'before' && entries.length > 0;
  const marks = useMemo(() => marksOf(entries, result), [entries, result]);
  const drawn = useMemo(() => {
    if (!villages || !result) return null;
    const { lon, lat } = villages;
    return { lon, lat, state: isBefore ? result.state.map((each) => (each === NEWLY ? OUT : each)) : result.state };
  }, [villages, result, isBefore]);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(
    function comeIntoSight() {
      if (picking !== null) sentence.current?.scrollIntoView({ block: 'nearest' });
    },
    [picking],
  );
  const idle = result?.gains.filter(({ effect }) => effect !== 'gain').length ?? 0;
  const tip = (key: string) => {
    const point = entries.findIndex((entry) => entry.key === key);
    const gain = result?.gains.find((each) => each.point === point);
    const entry = entries[point];
    if (!entry) return null;
    const effect =
      gain && (gain.effect === 'gain' ? `+${peopleInDigits(gain.people, language)}` : say.effects[gain.effect]);
    return { title: entry.name, lines: effect ? [effect] : [] };
  };
  const row = typeof picking === 'number' ? computed.rows.find(({ line }) => line === picking) : undefined;
  const rowName = row?.name || say.row(number(Number(picking), language));
  return (
    <>
      <PlanMap
        language={language}
        label={say.map(number(entries.length, language), region.name)}
        frame={region.bbox}
        level="regency"
        areas={NONE}
        style="fill"
        showUnderdeveloped={false}
        villages={drawn}
        points={NONE}
        sites={isBefore ? NONE : marks}
        radius={radius}
        hovered={hovered}
        selected={selected}
        tip={tip}
        onHover={onHover}
        onSelect={onSelect}
        {...(picking === null ? {} : { onPick: computed.place })}
      />
      {entries.length > 0 && (
        <div className="mapctl l">
          <Segments label={say.shown} values={MOMENTS} labels={say.moments} value={moment} onChange={setMoment} quiet />
        </div>
      )}
      {picking !== null && (
        <p ref={sentence} className="mapsay picking">
          {typeof picking === 'number' ? say.placingRow(rowName) : say.placing}
          <button type="button" className="bt" onClick={() => computed.setPicking(null)}>
            {say.stopPlacing}
          </button>
        </p>
      )}
      <MapKeys
        change={isBefore || !result ? null : result}
        site="file"
        siteLabel={say.keys.file}
        idle={idle > 0 ? say.keys.idle(number(idle, language)) : undefined}
      />
    </>
  );
}
