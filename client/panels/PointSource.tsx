import type { Response } from '../../shared/api.ts';
import { date } from '../words/format.ts';
import { useWords } from '../words/use-words.ts';

/** Where what the page says comes from. */
export function PointSource({ id, dataset }: { readonly id: string; readonly dataset: Response<'dataset'> | null }) {
  const { language, words } = useWords();
  if (dataset === null) return null;
  const version = words.sourceVersion(dataset.version.slice(0, 7), date(dataset.publishedAt, language));
  const kind = dataset.kind === 'simulated' ? `${words.simulated} ` : '';
  return (
    <footer className="source">
      <p>
        {words.sourceNumber(id)} {kind}
        {version}
      </p>
      <p>{words.sourceOf(dataset.name, dataset.source, dataset.licence)}</p>
      {dataset.areas.map(({ subject, source, licence }) => (
        <p key={subject}>{words.sourceOf(subject, source, licence)}</p>
      ))}
    </footer>
  );
}
