import './try.css';
import '../sites/sites.css';
import { type DragEvent, useState } from 'react';
import { usePlanWords } from '../../words/use-plan-words.ts';
import type { TabProps } from '../PlanScreen.tsx';
import { TrialAnswer } from './TrialAnswer.tsx';
import { TrialControls } from './TrialControls.tsx';
import { TrialResult } from './TrialResult.tsx';
import { useComputedTrial } from './use-computed-trial.ts';

/** What a plan of one's own would change: a file of points, or places tapped on the map. Nothing of it is sent anywhere. */
export function TryTab({ region }: TabProps) {
  const { words } = usePlanWords();
  const [isOver, setIsOver] = useState(false);
  const computed = useComputedTrial(region);
  const { open } = computed.trial;

  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files.item(0);
    if (file) void open(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen by a button as well
    <div
      className={`sites trial${isOver ? ' is-over' : ''}`}
      onDragOver={over}
      onDragLeave={(event) => event.currentTarget === event.target && setIsOver(false)}
      onDrop={drop}
    >
      <TrialAnswer region={region} computed={computed} />
      <TrialControls computed={computed} />
      <TrialResult region={region} computed={computed} />
      {isOver && <p className="drop-now">{words.tryOut.dropNow}</p>}
    </div>
  );
}
