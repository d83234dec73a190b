import { useAnnouncement } from '../announce.ts';
import { publishedKind } from '../page-facts.ts';
import { useAnswer } from '../use-answer.ts';
import { useArrival } from '../use-arrival.ts';
import { useFinding } from '../use-finding.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useView } from '../use-view.ts';
import { useWide } from '../use-wide.ts';
import { AboutScreen } from './AboutScreen.tsx';
import { FindMap } from './FindMap.tsx';
import { FindScreen } from './FindScreen.tsx';
import { PointScreen } from './PointScreen.tsx';

/** The screen that the address names; on wide screens beside the one map. */
export function Screens() {
  const { view } = useView();
  const { screen } = view;
  const wide = useWide();
  const said = useAnnouncement();
  const finding = useFinding();
  const { answer } = useAnswer('dataset', {});
  const dataset = answer.state === 'answered' ? answer.value : null;
  const point = useAnswer('getPoint', screen.name === 'point' ? { id: screen.id } : null);
  const opened = screen.name === 'point' && point.answer.state === 'answered' ? point.answer.value : null;
  const listed = finding.nearest?.answer.state === 'answered' ? finding.nearest.answer.value.within[0] : undefined;
  // Before the description comes the page itself says what it shows; should it not come, each point does.
  const kind = dataset?.kind ?? opened?.properties.dataset ?? listed?.properties.dataset ?? publishedKind();
  const simulated = kind === undefined && answer.state === 'waiting' ? null : kind === 'simulated';
  useArrival(
    simulated === true,
    opened?.properties.name ?? null,
    screen.name !== 'point' || point.answer.state !== 'waiting',
  );
  const found = finding.nearest?.answer;
  const rows = found?.state === 'answered' ? found.value.within.length : found?.state;
  useKeptFocus(`${screen.name} ${view.shown} ${point.answer.state} ${finding.locating.state} ${rows}`);

  const page =
    screen.name === 'point' ? (
      <PointScreen
        key={screen.id}
        id={screen.id}
        answer={point.answer}
        retry={point.retry}
        dataset={dataset}
        simulated={simulated}
      />
    ) : screen.name === 'about' ? (
      <AboutScreen dataset={dataset} />
    ) : (
      <FindScreen finding={finding} dataset={dataset} simulated={simulated} />
    );
  return (
    <>
      <div className="wide">
        <div className="panel">{page}</div>
        {wide && <FindMap finding={finding} opened={opened} />}
      </div>
      <p className="sr" role="status" aria-live="polite">
        {said}
      </p>
    </>
  );
}
