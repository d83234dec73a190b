import { Icon } from '../icons/Icon.tsx';
import { useView } from '../use-view.ts';
import { useWords } from '../words/use-words.ts';
import { Link } from './Link.tsx';

/** Daftar | Peta, within reach of the thumb; only on narrow screens. */
export function ListMapSwitch() {
  const { view } = useView();
  const { words } = useWords();
  return (
    <nav className="switch" aria-label={words.view}>
      {(['list', 'map'] as const).map((shown) => (
        <Link key={shown} to={{ shown }} aria-current={view.shown === shown ? 'page' : undefined}>
          <Icon name={shown} />
          {words[shown]}
        </Link>
      ))}
    </nav>
  );
}
