import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../words/use-words.ts';
import { Link } from './Link.tsx';

/** The constant strip while the published points are simulated; null: not known yet, so only its room is kept. */
export function SimulatedStrip({ simulated }: { readonly simulated: boolean | null }) {
  const { words } = useWords();
  if (simulated === false) return null;
  return (
    <p className="sim" role="note" data-waiting={simulated === null ? '' : undefined}>
      <Icon name="info" />
      <span>{words.simulated}</span> <Link to={{ screen: { name: 'about' } }}>{words.whatMeans}</Link>
    </p>
  );
}
