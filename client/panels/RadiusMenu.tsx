import { useRef } from 'react';
import { RADII } from '../../shared/find-query.ts';
import { radiusText } from '../../shared/text-format.ts';
import { useView } from '../use-view.ts';
import { DEFAULT_VIEW } from '../view-state.ts';
import { useWords } from '../words/use-words.ts';
import { Sheet } from './Sheet.tsx';

/** One of the radii. A tap chooses and closes; arrow keys choose and leave it open. */
export function RadiusMenu({ anchor, onClose }: { readonly anchor: HTMLElement; readonly onClose: () => void }) {
  const { view, go } = useView();
  const { language, words } = useWords();
  const changed = useRef(false);
  const byPointer = useRef(false);
  return (
    <Sheet title={words.distanceMenu} anchor={anchor} onClose={onClose}>
      {[...RADII, null].map((radius) => (
        <label key={radius ?? 'any'} className="choice" onPointerDown={() => (byPointer.current = true)}>
          <input
            type="radio"
            name="radius"
            checked={view.radius === radius}
            onKeyDown={() => (byPointer.current = false)}
            onChange={() => {
              go({ radius, limit: DEFAULT_VIEW.limit, viewpoint: null }, { replace: changed.current });
              changed.current = true;
              if (byPointer.current) onClose();
            }}
          />
          <span>{radius === null ? words.anyDistance : words.within(radiusText(radius, language))}</span>
        </label>
      ))}
    </Sheet>
  );
}
