import { useEffect, useState } from 'react';
import type { LonLat } from '../../shared/lon-lat.ts';
import { coordinates } from '../../shared/text-format.ts';
import { announce } from '../announce.ts';
import { copyText } from '../copy.ts';
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../words/use-words.ts';

/** Milliseconds for which a button says that it has done it. */
const SHOWN_FOR = 3_000;

/** True for a while after `confirm`. */
export function useConfirmation(): readonly [shown: boolean, confirm: () => void] {
  const [times, setTimes] = useState(0);
  const [ended, setEnded] = useState(0);
  useEffect(
    function endLater() {
      const timer = setTimeout(() => setEnded(times), SHOWN_FOR);
      return function endSooner() {
        clearTimeout(timer);
      };
    },
    [times],
  );
  return [times > ended, () => setTimes((before) => before + 1)];
}

/** The coordinates, as map programs read them, and the button that copies them; `approximate` when only the village is known. */
export function CopyCoordinates({
  position,
  approximate,
}: {
  readonly position: LonLat;
  readonly approximate: boolean;
}) {
  const { words } = useWords();
  const [copied, confirm] = useConfirmation();
  const text = coordinates(position);
  const copy = async () => {
    const done = await copyText(text);
    announce(done ? words.copied : words.copyFailed);
    if (done) confirm();
  };
  return (
    <div className="copyrow">
      <dt>{words.coordinates}</dt>
      <dd>
        {text}
        {approximate && <span className="muted line">{words.approximatePlace}</span>}
      </dd>
      <dd>
        <button type="button" className="btn btn-s" onClick={() => void copy()}>
          <Icon name={copied ? 'check' : 'copy'} />
          {copied ? words.copiedShort : words.copy}
        </button>
      </dd>
    </div>
  );
}
