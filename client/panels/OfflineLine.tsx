import { dataSize } from '../../shared/text-format.ts';
import { Icon } from '../icons/Icon.tsx';
import { useSaving } from '../offline/saving.ts';
import { useWords } from '../words/use-words.ts';
import { SavingLink } from './SavingLink.tsx';

/** One line at the end of the start: that this works without a connection, or that it can, with what that takes. */
export function OfflineLine() {
  const { language, words } = useWords();
  const { support, saved, offered } = useSaving();
  if (support !== 'yes') return null;
  const missing = offered?.files.filter(({ path }) => !saved?.files.some((file) => file.path === path)) ?? [];
  const bytes = missing.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <p className="offline-line">
      <Icon name={saved === null ? 'save' : 'check'} />
      <span>
        {saved !== null && <>{words.savedOffline} </>}
        <SavingLink>
          {saved !== null
            ? words.details
            : bytes > 0
              ? words.saveOfflineSize(dataSize(bytes, language))
              : words.saveOffline}
        </SavingLink>
      </span>
    </p>
  );
}
