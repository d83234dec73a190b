import { Icon } from '../icons/Icon.tsx';
import { failureOf, type Locating } from '../use-locate.ts';
import { useWords } from '../words/use-words.ts';
import { LocateSentence } from './LocateSentence.tsx';

/** Where the question "where am I?" stands, above a list or map that is there already. */
export function LocateNotice({ locating }: { readonly locating: Locating }) {
  const { words } = useWords();
  const { state } = locating;
  if (state === 'idle') return null;
  return (
    <section className="say notice">
      {state === 'asking' ? <p>{words.locating}</p> : <LocateSentence state={failureOf(state) ?? 'slow'} as="h2" />}
      <button type="button" className="icon-btn" aria-label={words.close} onClick={locating.dismiss}>
        <Icon name="close" />
      </button>
    </section>
  );
}
