import { usePlanWords } from '../../words/use-plan-words.ts';
import { Checkbox } from '../Checkbox.tsx';
import { MEASURES } from '../plan-view.ts';
import { RadiusSlider } from '../RadiusSlider.tsx';
import { Segments } from '../Segments.tsx';
import { UnderdevelopedKey } from '../UnderdevelopedKey.tsx';
import { usePlan } from '../use-plan.ts';

/** What is measured, within which radius, and whether underdeveloped regencies are outlined. */
export function Controls() {
  const { words } = usePlanWords();
  const { plan, change } = usePlan();
  return (
    <section className="ctl" aria-label={words.tools}>
      <Segments
        label={words.measure}
        values={MEASURES}
        labels={words.measures}
        value={plan.measure}
        onChange={(measure) => change({ measure })}
      />
      <RadiusSlider radius={plan.radius} onChange={(radius, step) => change({ radius }, step)} />
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
