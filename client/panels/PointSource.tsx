import type { Response } from '../../shared/api.ts';
import { date } from '../../shared/text-format.ts';
import { useWords } from '../words/use-words.ts';
import { Link } from './Link.tsx';

/** What of the page comes from elsewhere than the data set. */
const PLACE_NAMES = ['names-and-codes', 'village-locations-and-postal-codes'];

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
      {dataset.kind === 'official' && (
        <p>
          {words.publishedBy(
            [dataset.name, dataset.publisher].filter(Boolean).join(', '),
            date(dataset.asOf, language),
            dataset.licence,
          )}
        </p>
      )}
      {dataset.areas
        .filter(({ subject }) => PLACE_NAMES.includes(subject))
        .map(({ subject, source, licence }) => (
          <p key={subject}>{words.sourceOf(words.areaSubject[subject] ?? subject, source, licence)}</p>
        ))}
      <p>
        <Link className="link" to={{ screen: { name: 'about' } }}>
          {words.allSources}
        </Link>
      </p>
    </footer>
  );
}
