import type { LonLat } from '../../../shared/lon-lat.ts';
import { DOUBLE_TAP } from '../../map/pointer.ts';
import type { PressEvents, Spot } from '../../map/presses.ts';

export interface PlanPointerEvents {
  /** What the mouse is on, and where the mouse is in px of the map. */
  readonly onHover: (key: string | null, at: Spot['at'] | null) => void;
  readonly onSelect: (key: string | null) => void;
  /** Whether free ground may be pressed at the moment. */
  readonly mayPick: () => boolean;
  readonly onPick: (position: LonLat) => void;
}

export interface Shown {
  /** The site or area at a place; null: free ground. */
  readonly keyAt: (spot: Spot) => string | null;
  readonly selected: () => string | null;
}

/** What a press and the mouse mean. `setPointing` is told whether the mouse is on something that can be pressed. */
export function pressesOf(
  shown: Shown,
  events: PlanPointerEvents,
  setPointing: (isPointing: boolean) => void,
): PressEvents {
  let picking = 0;
  const giveUpPick = () => window.clearTimeout(picking);
  return {
    onPress(spot) {
      giveUpPick();
      const key = shown.keyAt(spot);
      const selected = shown.selected();
      if (key !== null) events.onSelect(key === selected ? null : key);
      else if (events.mayPick()) picking = window.setTimeout(() => events.onPick(spot.position), DOUBLE_TAP);
      else if (selected !== null) events.onSelect(null);
    },
    onInterrupt: giveUpPick,
    onHover(spot) {
      const key = spot && shown.keyAt(spot);
      setPointing(key !== null);
      events.onHover(key, key === null ? null : (spot?.at ?? null));
    },
  };
}
