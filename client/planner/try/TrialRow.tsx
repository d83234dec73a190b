import { number } from '../../../shared/text-format.ts';
import { peopleInDigits } from '../../words/plan-format.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import { shortRegency } from '../sites/short-regency.ts';
import type { Villages } from '../village-columns.ts';
import { indexOf } from '../village-states.ts';
import type { Entry } from './entries.ts';
import type { PointGain } from './what-if.ts';

interface TrialRowProps {
  readonly entry: Entry;
  readonly gain: PointGain;
  readonly villages: Villages;
  /** Pixels of its bar. */
  readonly width: number;
  readonly isHovered: boolean;
  readonly isSelected: boolean;
  readonly onToggle: (key: string) => void;
  readonly onRemove: (placed: number) => void;
}

/** Metres; a village farther away does not say where a point lies. */
const NEAR = 25_000;

/** One point: where it lies and what it adds, or why it adds nothing. */
export function TrialRow({ entry, gain, villages, width, isHovered, isSelected, onToggle, onRemove }: TrialRowProps) {
  const { language, words } = usePlanWords();
  const say = words.tryOut;
  const { key, line, name, placed } = entry;
  const state = `${isSelected ? 'is-sel' : ''} ${isHovered ? 'is-hover' : ''}`.trim();
  return (
    <tr data-key={key} className={state || undefined}>
      <td>{line === null ? say.byHand : number(line, language)}</td>
      <th scope="row" className="pl">
        <button type="button" aria-pressed={isSelected} onClick={() => onToggle(key)}>
          <b>{name}</b> <span>{whereIs(entry, villages)}</span>
        </button>
      </th>
      <td>{gain.effect === 'gain' ? `+${peopleInDigits(gain.people, language)}` : '0'}</td>
      {gain.effect === 'gain' ? (
        <>
          <td className="barc">
            <span className="br new" style={{ width }} />
          </td>
          <td>
            {number(gain.villages, language)}
            {placed !== null && <Remove name={name} onRemove={() => onRemove(placed)} />}
          </td>
        </>
      ) : (
        <td colSpan={2} className="lt mu">
          {say.effects[gain.effect]}
          {placed !== null && <Remove name={name} onRemove={() => onRemove(placed)} />}
        </td>
      )}
    </tr>
  );
}

function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { words } = usePlanWords();
  return (
    <button type="button" className="rm" aria-label={words.tryOut.removePoint(name)} onClick={onRemove}>
      <PlanIcon name="close" size={12} />
    </button>
  );
}

/** District and regency of the village that is nearest; nothing when none is near. */
function whereIs({ position }: Entry, villages: Villages): string {
  const nearest = indexOf(villages).nearest(position);
  if (nearest === null || nearest.distance > NEAR) return '';
  const district = villages.districts[villages.district[nearest.village] ?? -1];
  return district ? `${district.name}, ${shortRegency(district.regency)}` : '';
}
