import { dataSize, date } from '../../shared/text-format.ts';
import { OFFLINE_FILES } from '../../shared/vocabulary.ts';
import { announce } from '../announce.ts';
import { keepFromNow, keepNothing } from '../offline/keep-current.ts';
import { save, stopSaving } from '../offline/save.ts';
import { useSaving } from '../offline/saving.ts';
import { useOfflineWords } from '../words/use-offline-words.ts';

/** Saves what is missing or newer, stops, or removes. */
export function SavingButtons() {
  const { language, words } = useOfflineWords();
  const { saved, offered, fetching } = useSaving();
  const isHere = (path: string) => saved?.files.some((file) => file.path === path) ?? false;
  const missing = offered?.files.filter(({ path }) => !isHere(path)) ?? [];
  const newer = missing.filter(({ name }) => saved?.files.some((file) => file.name === name));
  const size = (files: typeof missing) =>
    dataSize(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      language,
    );
  const start = async (names: Parameters<typeof save>[0]) => {
    keepFromNow();
    if (await save(names)) announce(words.allSaved);
  };
  const stop = () => {
    stopSaving();
    announce(words.stopped);
  };
  return (
    <>
      {newer.length > 0 && fetching === null && offered !== null && (
        <>
          <p>{words.newer(date(offered.asOf, language), size(newer))}</p>
          <button type="button" className="btn btn-primary btn-wide" onClick={() => void start([])}>
            {words.renew(size(newer))}
          </button>
        </>
      )}
      {fetching !== null ? (
        <button type="button" className="btn btn-wide" onClick={stop}>
          {words.stop}
        </button>
      ) : (
        missing.length > newer.length &&
        newer.length === 0 && (
          <button type="button" className="btn btn-primary btn-wide" onClick={() => void start(OFFLINE_FILES)}>
            {saved === null ? words.saveAll(size(missing)) : words.saveRest(size(missing))}
          </button>
        )
      )}
      {saved !== null && fetching === null && (
        <button
          type="button"
          className="btn btn-wide"
          onClick={() => void keepNothing().then(() => announce(words.removed))}
        >
          {words.remove}
        </button>
      )}
    </>
  );
}
