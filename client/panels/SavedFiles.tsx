import { dataSize, number } from '../../shared/text-format.ts';
import { OFFLINE_FILES, type OfflineFileName } from '../../shared/vocabulary.ts';
import { announce } from '../announce.ts';
import { Icon } from '../icons/Icon.tsx';
import { keepFromNow } from '../offline/keep-current.ts';
import { save } from '../offline/save.ts';
import { useSaving } from '../offline/saving.ts';
import { useOfflineWords } from '../words/use-offline-words.ts';

/** Each file with what it is for and where it stands. */
export function SavedFiles() {
  const { language, words } = useOfflineWords();
  const { saved, offered, fetching } = useSaving();
  const saveOne = async (name: OfflineFileName) => {
    if (await save(name === 'points' ? [name] : ['points', name])) announce(words.savedOne(words.file[name].name));
  };
  return (
    <ul className="saved-files">
      {OFFLINE_FILES.map((name) => {
        const there = saved?.files.find((file) => file.name === name);
        const offer = offered?.files.find((file) => file.name === name);
        const share = fetching?.name === name ? fetching.received / fetching.size : null;
        const size = dataSize((there ?? offer)?.bytes ?? 0, language);
        const { name: title, use } = words.file[name];
        return (
          <li key={name} data-file={name}>
            <p>
              <b>{title}</b> <span className="muted">{use}</span>
            </p>
            {share !== null ? (
              <p className="file-state is-fetching">
                {words.fetching(words.percent(number(Math.floor(share * 100), language)))}
                <progress max="1" value={share} aria-label={title} />
              </p>
            ) : there ? (
              <p className="file-state is-saved">
                <Icon name="check" />
                {words.saved}
              </p>
            ) : offer ? (
              <p className="file-state">
                {words.notSaved(size)}
                <button
                  type="button"
                  className="btn btn-s"
                  aria-label={words.saveOne(title, size)}
                  disabled={fetching !== null}
                  onClick={() => {
                    keepFromNow();
                    void saveOne(name);
                  }}
                >
                  {words.save}
                </button>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
