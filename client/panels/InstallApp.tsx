import { Icon } from '../icons/Icon.tsx';
import { installsByShareMenu, useInstallOffer } from '../offline/install.ts';
import { focusSection } from '../offline/section.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useOfflineWords } from '../words/use-offline-words.ts';

/** The way to the home screen, where the browser has one. */
export function InstallApp() {
  const { words } = useOfflineWords();
  const install = useInstallOffer();
  useKeptFocus(String(install === null), focusSection);
  if (install === null && !installsByShareMenu()) return null;
  return (
    <>
      <p>{words.installHow}</p>
      {install === null ? (
        <p>{words.installApple}</p>
      ) : (
        <button type="button" className="btn btn-wide" onClick={install}>
          <Icon name="plus" />
          {words.install}
        </button>
      )}
    </>
  );
}
