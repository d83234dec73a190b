import type { Response } from '../../shared/api.ts';
import { BUILDER, FOR_WEBMASTERS } from '../../shared/screens.ts';
import { date, number } from '../../shared/text-format.ts';
import { tileUrl } from '../page-facts.ts';
import type { Words } from '../words/id.ts';
import { useWords } from '../words/use-words.ts';
import { LanguageSwitch, PLANNER } from './Bar.tsx';
import { Link } from './Link.tsx';
import { OfflineStrip } from './OfflineStrip.tsx';
import { BackLink } from './PointScreen.tsx';
import { Refused } from './Refused.tsx';
import { SavedForOffline } from './SavedForOffline.tsx';

type Dataset = Response<'dataset'>;

/** What the data are, where they come from, and what happens to a location. */
export function AboutScreen({ dataset }: { readonly dataset: Dataset | null }) {
  const { language, words } = useWords();
  const query = language === 'en' ? '?lang=en' : '';
  return (
    <>
      <header className="bar">
        <BackLink />
        <nav>
          <LanguageSwitch />
        </nav>
      </header>
      <main className="about">
        <OfflineStrip />
        <h1>{words.about}</h1>
        {dataset?.kind !== 'official' && (
          <section id="simulasi">
            <h2>{words.aboutSimulated}</h2>
            {words.aboutSimulatedText.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        )}
        <SavedForOffline />
        <section>
          <h2>{words.aboutLocation}</h2>
          <p>{words.aboutLocationText}</p>
        </section>
        <section>
          <h2>{words.aboutDistance}</h2>
          <p>{words.aboutDistanceText}</p>
        </section>
        {tileUrl() !== null && (
          <section>
            <h2>{words.aboutStreets}</h2>
            <p>{words.aboutStreetsText}</p>
          </section>
        )}
        {dataset && <Published dataset={dataset} />}
        <section>
          <h2>{words.aboutPlanner}</h2>
          <p>
            {words.aboutPlannerText} <Link to={PLANNER}>{words.aboutPlannerLink}</Link>{' '}
            <a href={`/metode${query}`}>{words.aboutMethodLink}</a>
          </p>
        </section>
        <section>
          <h2>{words.aboutEmbed}</h2>
          <p>
            {words.aboutEmbedText} <a href={BUILDER + query}>{words.aboutEmbedLink}</a>{' '}
            <a href={FOR_WEBMASTERS + query}>{words.aboutEmbedGuide}</a>
          </p>
        </section>
        <section>
          <h2>{words.aboutApi}</h2>
          <p>
            {words.aboutApiText} <a href="/api">{words.aboutApiLink}</a>
          </p>
        </section>
      </main>
    </>
  );
}

function Published({ dataset }: { readonly dataset: Dataset }) {
  const { language, words } = useWords();
  const facts = [
    [words.aboutName, dataset.name],
    ...(dataset.kind === 'simulated' ? [] : [[words.aboutPublisher, dataset.publisher || words.aboutNotStated]]),
    [words.aboutPoints, number(dataset.points, language)],
    [words.aboutAsOf, date(dataset.asOf, language)],
    [words.aboutPublished, date(dataset.publishedAt, language)],
    [words.aboutVersion, dataset.version.slice(0, 12)],
    [words.aboutSource, dataset.source],
    [words.aboutLicence, dataset.licence || words.aboutNotStated],
  ];
  return (
    <>
      <section>
        <h2>{words.aboutData}</h2>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <Refused dataset={dataset} />
        </dl>
      </section>
      <section>
        <h2>{words.aboutAreas}</h2>
        <dl className="facts">
          {dataset.areas.map(({ subject, source, licence, asOf, publisher }) => (
            <div key={subject}>
              <dt>{areaLabel(subject, dataset, words)}</dt>
              <dd>
                {[publisher, source].filter(Boolean).join(': ')}{' '}
                <span className="muted">({[licence, asOf].filter(Boolean).join(', ')})</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** What an area source tells of, and that it is an estimate where no list took its place. */
function areaLabel(subject: string, dataset: Dataset, words: Words): string {
  const label = words.areaSubject[subject] ?? subject;
  if (subject === 'outlines' && dataset.outlines === 'approximate') return words.areaApproximate(label);
  if (subject === 'population' && dataset.populations !== 'estimated') return words.areaPopulation[dataset.populations];
  return label;
}
