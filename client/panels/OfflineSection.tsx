import { useEffect, useRef } from 'react';
import { date } from '../../shared/text-format.ts';
import { announce } from '../announce.ts';
import { linkNow } from '../offline/link.ts';
import { lookAtShelf } from '../offline/look.ts';
import { askOffered } from '../offline/save.ts';
import { savingNow, useSaving } from '../offline/saving.ts';
import { focusSection, isSectionAsked, SECTION } from '../offline/section.ts';
import { remembered } from '../remembered.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useOfflineWords } from '../words/use-offline-words.ts';
import { InstallApp } from './InstallApp.tsx';
import { SavedFiles } from './SavedFiles.tsx';
import { SavingButtons } from './SavingButtons.tsx';

/** What is saved on this device and of which day, what is not and how large it is, and what to do about it. */
export function OfflineSection() {
  const { language, words } = useOfflineWords();
  const { support, saved, offered, fetching, trouble } = useSaving();
  const section = useRef<HTMLElement>(null);

  useEffect(function askWhatThereIs() {
    // Nothing is told when it fails: the sizes stay unknown, and the section says so.
    const ask = () => askOffered().catch(() => undefined);
    // Else the page would look when it is quiet; whoever reads this wants to know now.
    if (savingNow().support === null) void lookAtShelf().then(ask);
    else void ask();
  }, []);
  useEffect(function openHere() {
    if (isSectionAsked()) section.current?.scrollIntoView();
  }, []);

  const file = fetching && words.file[fetching.name].name;
  useEffect(
    function sayWhatComes() {
      if (file !== null) announce(words.fetchingOne(file));
    },
    [file, words],
  );
  useKeptFocus(`${file} ${saved?.files.length} ${offered?.version} ${trouble}`, focusSection);

  const cleared = saved === null && support === 'yes' && remembered('saved') === 'yes';
  return (
    <section ref={section} id={SECTION} className="offline">
      <h2>{words.title}</h2>
      <p>{words.how}</p>
      {support === 'insecure' && <p className="trouble">{words.insecure}</p>}
      {support === 'refused' && <p className="trouble">{words.trouble.refused}</p>}
      {support === 'yes' && (
        <>
          {cleared && trouble === null && <p className="trouble">{words.cleared}</p>}
          <SavedFiles />
          {offered === null && saved === null && <p className="small muted">{words.sizesUnknown}</p>}
          {saved !== null && (
            <p className="small muted">
              {words.asOf(date(saved.asOf, language))} {words.savedOn(date(saved.savedAt, language))}
            </p>
          )}
          {linkNow() === 'sparing' && <p className="small muted">{words.sparing}</p>}
          {trouble !== null && (
            <p className="trouble" role="alert">
              {words.trouble[trouble]}
            </p>
          )}
          <SavingButtons />
        </>
      )}
      <InstallApp />
    </section>
  );
}
