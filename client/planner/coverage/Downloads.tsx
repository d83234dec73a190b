import { useRef, useState } from 'react';
import { percent } from '../../../shared/figures.ts';
import { date, number, radiusText } from '../../../shared/text-format.ts';
import { announce } from '../../announce.ts';
import { failureKind } from '../../failure.ts';
import { Sheet } from '../../panels/Sheet.tsx';
import { usePlanWords } from '../../words/use-plan-words.ts';
import { useWords } from '../../words/use-words.ts';
import { builderAddress } from '../builder-address.ts';
import type { PlanMapHandle } from '../map/plan-map.ts';
import { PlanIcon } from '../PlanIcon.tsx';
import type { List } from '../plan-view.ts';
import { saveAnswer } from '../save-answer.ts';
import { saveFile } from '../save-file.ts';
import type { PlanRegion } from '../use-plan-region.ts';
import { downloadsOf, fileName, MOST_VILLAGES } from './downloads.ts';
import { today } from './today.ts';
import type { Coverage } from './use-coverage.ts';

interface DownloadsProps {
  readonly region: PlanRegion;
  readonly list: List;
  readonly coverage: Coverage;
  /** The map, once it can be drawn from; null also where it is not shown. */
  readonly map: PlanMapHandle | null;
}

/** The table and the map to take away. */
export function Downloads({ region, list, coverage, map }: DownloadsProps) {
  const { language, words } = usePlanWords();
  const { words: common } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const say = words.downloads;
  const { own } = coverage;
  const close = () => setAnchor(null);

  const savePicture = async () => {
    if (map === null || own === null) return;
    const radius = radiusText(own.radius, language);
    const [before, strong, after] = words.outside(region.short, radius);
    const caption = [
      `${own.coveredShare === null ? '–' : percent(1 - own.coveredShare, language)} ${before}${strong}${after}`,
      ...(own.dataset === 'simulated' ? [common.simulated] : []),
      `${words.assumptions} ${say.source(own.datasetVersion, date(today(), language))}`,
    ];
    const name = fileName(region, say.file.map, own.radius, words, own.dataset === 'simulated', today());
    try {
      saveFile(await map.png(caption), `${name}.png`);
      close();
    } catch {
      announce(say.failed);
    }
  };

  const saveTable = async (address: string, file: string) => {
    try {
      await saveAnswer(address, file);
    } catch (error) {
      announce(common.failed[failureKind(error)].what);
    }
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className="bt q"
        aria-haspopup="dialog"
        disabled={own === null}
        onClick={() => setAnchor(button.current)}
      >
        <PlanIcon name="download" />
        {words.download}
      </button>
      {anchor && own && (
        <Sheet
          title={say.title(words.caption[list](region.short, radiusText(own.radius, language)))}
          anchor={anchor}
          onClose={close}
        >
          <ul className="files">
            {downloadsOf(region, list, own.radius, words, own.dataset === 'simulated', today()).map(
              ({ form, address, file }) => (
                <li key={form}>
                  <a
                    href={address}
                    download={file}
                    onClick={(event) => {
                      event.preventDefault();
                      void saveTable(address, file);
                    }}
                  >
                    <b>{say[form]}</b>
                    <span>{say[`${form}How`]}</span>
                  </a>
                </li>
              ),
            )}
            {map && (
              <li>
                <button type="button" onClick={() => void savePicture()}>
                  <b>{say.png}</b>
                  <span>{say.pngHow}</span>
                </button>
              </li>
            )}
            <li>
              <a href={builderAddress(region.code, language)}>
                <b>{words.embed}</b>
                <span>{words.embedHow}</span>
              </a>
            </li>
          </ul>
          <p className="files-note">
            {list === 'uncovered' ? say.firstOnly(number(MOST_VILLAGES, language)) : say.note}{' '}
            {own.dataset === 'simulated' && say.noteSimulated}
          </p>
        </Sheet>
      )}
    </>
  );
}
