import { appPage } from '../pages/app-page.ts';
import { lightPage, readSymbols } from '../pages/light-page.ts';
import { shell } from '../pages/shell.ts';
import { sorryPage } from '../pages/sorry-page.ts';
import type { Sorry } from '../pages/sorry-words.ts';
import type { PageStyles } from '../pages/styles.ts';
import type { Published } from '../queries/published.ts';
import type { Site } from '../site.ts';
import type { PageWriter } from './page-router.ts';

/** Puts what pages show into their frames. `index`: the client's page as it was built. */
export function pageWriter(index: string, styles: PageStyles): PageWriter {
  const light = { css: styles.light, symbols: readSymbols(index) };
  return {
    write: ({ head, body, hasApp, hasNearMe, tool }, { published, site, questions }) => {
      if (!hasApp) return lightPage(light, { head, body, tool });
      const script = hasNearMe ? styles.nearMe : null;
      const frame = shell(index, shellFacts(published, site));
      return appPage(frame, styles.app, { head, body, script, answers: questions.answered });
    },
    sorry: ({ status, title, errors }, { language, url, site }) => {
      const path = url.pathname;
      const value = errors?.[0]?.value ?? undefined;
      // The app is there also while the data are not, and asks again by itself.
      if (status === 503 && !path.startsWith('/wilayah')) return shell(index, shellFacts(UNKNOWN, site));
      return lightPage(
        light,
        sorryPage(reason(status, title, path), { language, path, publicUrl: site.publicUrl, value }),
      );
    },
  };
}

/** What a page says while the database does not tell. */
export const UNKNOWN = { kind: 'simulated', populations: 'estimated', outlines: 0 } as const;

/** What the app is told of the published data. */
export function shellFacts(
  { kind, populations, outlines }: Pick<Published, 'kind' | 'populations' | 'outlines'>,
  { tileUrl }: Site,
) {
  return { kind, populations, outlines: outlines === 0 ? 'approximate' : 'official', tileUrl } as const;
}

/** What of an address cannot be used. */
const BAD = ['position', 'text', 'radius', 'list number'] as const;

function reason(status: number, title: string, path: string): Sorry {
  if (status === 400) return BAD.find((why) => why === title) ?? 'request';
  if (status === 404 && (title === 'list page' || title === 'poster')) return title;
  if (status === 404) return path.startsWith('/wilayah/') ? 'region' : 'page';
  return status === 503 ? 'busy' : 'fault';
}
