import { announce } from '../announce.ts';
import { copyText } from '../copy.ts';
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../words/use-words.ts';
import { useConfirmation } from './CopyCoordinates.tsx';

interface ShareButtonProps {
  readonly title: string;
  /** The path of the link: without the place of the person who shares it. */
  readonly path: string;
}

/** Hands the link to the phone's own sharing, or copies it. */
export function ShareButton({ title, path }: ShareButtonProps) {
  const { words } = useWords();
  const [copied, confirm] = useConfirmation();
  const share = async () => {
    const url = new URL(path, location.href).href;
    if (typeof navigator.share === 'function') {
      // Rejected when the person changes their mind, which is no fault.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    const done = await copyText(url);
    announce(done ? words.shared : words.shareFailed);
    if (done) confirm();
  };
  return (
    <button type="button" className="bar-button" onClick={() => void share()}>
      <Icon name={copied ? 'check' : 'share'} />
      {copied ? words.shared : words.share}
    </button>
  );
}
