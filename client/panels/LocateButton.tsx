import { Icon } from '../icons/Icon.tsx';
import type { Locating } from '../use-locate.ts';
import { useWords } from '../words/use-words.ts';

/** "Use my location"; while the device looks for itself the same button stops it. */
export function LocateButton({ locating }: { readonly locating: Locating }) {
  const { words } = useWords();
  const busy = locating.state === 'asking' || locating.state === 'slow';
  return busy ? (
    <button type="button" className="btn btn-wide locating" onClick={locating.dismiss}>
      <Icon name="location" />
      {words.locating}
      <span className="locating-stop">{words.cancel}</span>
    </button>
  ) : (
    <button type="button" className="btn btn-primary btn-wide" onClick={locating.start}>
      <Icon name="location" />
      {words.useLocation}
    </button>
  );
}
