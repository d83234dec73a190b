import { lazy, Suspense } from 'react';
import type { LonLat } from '../../shared/lon-lat.ts';
import { fetchPart } from '../fetch-part.ts';
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../words/use-words.ts';
import { Boundary } from './Boundary.tsx';
import { Provinces } from './Provinces.tsx';

const TapMap = lazy(async () => ({ default: (await fetchPart(() => import('../map/TapMap.tsx'))).TapMap }));

/** The ways on when the device does not say where it is: tap the map, choose a province, or allow it after all. */
export function LocateWays({ onPick }: { readonly onPick: (position: LonLat) => void }) {
  const { language, words } = useWords();
  return (
    <>
      <div className="tapmap">
        <Boundary fallback={null}>
          <Suspense fallback={null}>
            <TapMap language={language} onPick={onPick} />
          </Suspense>
        </Boundary>
      </div>
      <section className="say say-more">
        <div className="ways">
          <details>
            <summary>
              <Icon name="list" />
              {words.pickFromList}
              <Icon name="right" />
            </summary>
            <Provinces />
          </details>
          <details>
            <summary>
              <Icon name="info" />
              {words.allowHow}
              <Icon name="right" />
            </summary>
            {[words.allowAndroid, words.allowApple].map((steps) => (
              <ol key={steps[0]} className="steps">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            ))}
          </details>
        </div>
        <p className="small muted">{words.locationUse}</p>
      </section>
      <div className="after" />
    </>
  );
}
