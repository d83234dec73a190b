import { useEffect } from 'react';
import { date } from '../../shared/text-format.ts';
import { announce } from '../announce.ts';
import { Icon } from '../icons/Icon.tsx';
import { useConnection } from '../offline/connection.ts';
import { noteSaving, type Saving, useSaving } from '../offline/saving.ts';
import type { Words } from '../words/id.ts';
import { useWords } from '../words/use-words.ts';
import { SavingLink } from './SavingLink.tsx';

/** That there is no connection, and of which day the list is then; once, that newer data or a newer app have come. */
export function OfflineStrip() {
  const { language, words } = useWords();
  const { isCut } = useConnection();
  const saving = useSaving();
  const day = (iso: string) => date(iso, language, 'short');
  const cut = isCut ? cutSentence(saving, words, day) : null;
  const renewed = saving.renewed === null ? null : words.dataRenewed(day(saving.renewed));
  const news = renewed ?? (saving.appRenewed ? words.appRenewed : null);
  const sentence = cut ?? news;
  useEffect(
    function sayIt() {
      if (sentence !== null) announce(sentence);
    },
    [sentence],
  );
  if (sentence === null) return null;
  return (
    <p className="sim reach-strip">
      <Icon name={cut === null ? 'check' : 'offline'} />
      <span>
        {sentence} {cut !== null && <SavingLink>{words.details}</SavingLink>}
      </span>
      {cut === null && (
        <>
          {renewed === null && (
            <button type="button" className="strip-act" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
          <button
            type="button"
            className="icon-btn"
            aria-label={words.close}
            onClick={() => noteSaving(renewed === null ? { appRenewed: false } : { renewed: null })}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </p>
  );
}

function cutSentence({ saved, support }: Saving, words: Words, day: (iso: string) => string): string | null {
  const what = navigator.onLine ? words.gone : words.offline;
  if (saved === null) return support === null ? what : `${what} ${words.nothingSaved}`;
  const [on, of] = [day(saved.savedAt), day(saved.asOf)];
  return `${what} ${on === of ? words.savedList(on) : words.savedListOf(on, of)}`;
}
