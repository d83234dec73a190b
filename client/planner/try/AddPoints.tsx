import { announce } from '../../announce.ts';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { PlaceField } from '../PlaceField.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { ExampleLink } from './ExampleLink.tsx';
import type { ComputedTrial } from './use-computed-trial.ts';

/** The ways to put points into the trial: a file, a place on the map, a place by its name. */
export function AddPoints({ computed }: { readonly computed: ComputedTrial }) {
  const { words } = usePlanWords();
  const say = words.tryOut;
  const { trial, entries, picking, setPicking } = computed;
  const isEmpty = entries.length === 0 && trial.file === null;
  const tap = (
    <button
      type="button"
      className={isEmpty ? 'bt' : 'link'}
      aria-pressed={picking === 'points'}
      onClick={() => {
        setPicking(picking === 'points' ? null : 'points');
        if (picking !== 'points') announce(say.placing);
      }}
    >
      {isEmpty ? say.placeByHand : say.another.map}
    </button>
  );
  const byName = (
    <PlaceField
      icon="plus"
      label={say.placeByName}
      accept={() => true}
      empty={say.noPlace}
      onChoose={({ lon, lat }) => computed.place([lon, lat])}
    />
  );
  if (isEmpty) {
    return (
      <div className="invite">
        <h2>{say.invite}</h2>
        <p className="mu">
          {say.inviteHow} <ExampleLink />
        </p>
        <p>
          <ChooseFile className="bt pri" onChoose={trial.open}>
            {say.chooseFile}
          </ChooseFile>{' '}
          {tap}
        </p>
        {byName}
      </div>
    );
  }
  return (
    <div className="force more-points">
      <p>
        {say.another.before}{' '}
        <ChooseFile className="link" onChoose={trial.open}>
          {say.another.file}
        </ChooseFile>
        , {say.another.or} {tap}.
      </p>
      {byName}
    </div>
  );
}
