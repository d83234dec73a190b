import { useCallback } from 'react';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { Checkbox } from '../Checkbox.tsx';
import { COUNTRY } from '../plan-view.ts';
import { RadiusSlider } from '../RadiusSlider.tsx';
import { Segments } from '../Segments.tsx';
import { UnderdevelopedKey } from '../UnderdevelopedKey.tsx';
import { usePlan } from '../use-plan.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { RegionPicker } from './RegionPicker.tsx';

const MODES = ['regions', 'radii'] as const;
const codeOf = (code: string) => (code === COUNTRY ? null : code);

interface CompareControlsProps {
  readonly region: PlanRegion;
  readonly other: PlanRegion | null;
}

/** What is compared: two regions at one radius, or one region at two. */
export function CompareControls({ region, other }: CompareControlsProps) {
  const { words } = usePlanWords();
  const { plan, change } = usePlan();
  const said = words.comparison;
  const isRadii = plan.compare === 'radii';
  const swap = useCallback(() => {
    if (isRadii) change({ radius: plan.otherRadius, otherRadius: plan.radius });
    else change({ region: codeOf(plan.other ?? COUNTRY), other: plan.region ?? COUNTRY, selected: null });
  }, [isRadii, plan, change]);
  return (
    <section className="ctl cmp-ctl" aria-label={said.compare}>
      <Segments
        label={said.compare}
        quiet
        values={MODES}
        labels={said.modes}
        value={plan.compare}
        onChange={(compare) => change({ compare })}
      />
      {!isRadii && (
        <div className="prs">
          <RegionPicker
            label={said.first}
            name={region.name}
            side="a"
            onChoose={(code) => change({ region: codeOf(code), selected: null })}
          />
          {plan.other !== null && <Swap onClick={swap} />}
          <RegionPicker
            label={said.second}
            name={other?.name ?? null}
            side="b"
            onChoose={(code) => change({ other: code })}
          />
        </div>
      )}
      <span className={isRadii ? 'rad-a' : 'rad-1'}>
        <RadiusSlider radius={plan.radius} width={236} onChange={(radius, step) => change({ radius }, step)} />
      </span>
      {isRadii && (
        <>
          <Swap onClick={swap} />
          <span className="rad-b">
            <RadiusSlider
              radius={plan.otherRadius}
              width={236}
              onChange={(otherRadius, step) => change({ otherRadius }, step)}
            />
          </span>
        </>
      )}
      <span className="end">
        <Checkbox
          checked={plan.underdeveloped}
          onChange={(underdeveloped) => change({ underdeveloped }, { replace: true })}
        >
          <UnderdevelopedKey />
          {words.underdeveloped}
        </Checkbox>
      </span>
    </section>
  );
}

function Swap({ onClick }: { readonly onClick: () => void }) {
  const { words } = usePlanWords();
  return (
    <button type="button" className="bt q" onClick={onClick}>
      {words.comparison.swap}
    </button>
  );
}
