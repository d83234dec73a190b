import type { Response } from '../../shared/api.ts';
import { number } from '../../shared/text-format.ts';
import { useWords } from '../words/use-words.ts';

/** Rows of facts: how many rows the official list has, how many of them are shown, why the others are not, and which file it was. */
export function Refused({ dataset }: { readonly dataset: Response<'dataset'> }) {
  const { language, words } = useWords();
  const { kind, rowsRead, points, noted, refused, fileHash } = dataset;
  if (kind === 'simulated' || rowsRead === null) return null;
  const count = (value: number) => number(value, language);
  return (
    <>
      <div>
        <dt>{words.aboutRows}</dt>
        <dd>{words.aboutRowsText(count(rowsRead), count(points), noted > 0 ? count(noted) : null)}</dd>
      </div>
      {refused.length > 0 && (
        <div>
          <dt>{words.aboutRefused}</dt>
          <dd>
            {refused.map((reason) => (
              <span className="line" key={reason.reason}>
                {words.refusedReason[reason.reason] ?? reason.reason}: {count(reason.count)}
              </span>
            ))}
          </dd>
        </div>
      )}
      {fileHash && (
        <div>
          <dt>{words.aboutFile}</dt>
          <dd className="hash">{fileHash}</dd>
        </div>
      )}
    </>
  );
}
