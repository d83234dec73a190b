import { announce } from '../announce.ts';
import { copyText } from '../copy.ts';
import { useConfirmation } from '../panels/CopyCoordinates.tsx';
import { usePlanWords } from '../words/use-plan-words.ts';
import { useWords } from '../words/use-words.ts';

/** Copies the address of what is on the screen; true for a while after it was done. */
export function useCopiedLink(): readonly [copied: boolean, copy: () => Promise<void>] {
  const { words: common } = useWords();
  const { words } = usePlanWords();
  const [copied, confirm] = useConfirmation();
  const copy = async () => {
    if (!(await copyText(location.href))) {
      announce(common.shareFailed);
      return;
    }
    announce(words.copied);
    confirm();
  };
  return [copied, copy];
}
