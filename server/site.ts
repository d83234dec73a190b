import path from 'node:path';
import type { PainterOptions } from './cards/card-painter.ts';
import { createShareCards, type ShareCards } from './cards/share-cards.ts';
import type { Config } from './config.ts';
import type { Database } from './db/connect.ts';
import { unavailable } from './failures.ts';
import type { MakerOptions } from './offline/maker.ts';
import { createOfflineFiles, type OfflineFiles } from './offline/offline-files.ts';
import { createSitePlans, type SitePlans } from './plans/site-plans.ts';
import type { PoolOptions } from './plans/worker-pool.ts';
import { findPublished, type Published } from './queries/published.ts';

/** What every handler needs: the database, what is published, and how the site is set up. */
export interface Site {
  readonly database: Database;
  /** The data set that readers see now. @throws Failure 503 while there is none. */
  readonly published: () => Promise<Published>;
  readonly plans: SitePlans;
  readonly offline: OfflineFiles;
  readonly cards: ShareCards;
  readonly publicUrl: string;
  readonly tileUrl: string | null;
  readonly embedOrigins: Config['embedOrigins'];
  readonly countsEmbeds: boolean;
  /** Hash of the program, so that a new version of it is a new version of every answer. */
  readonly build: string;
}

export interface SiteOptions {
  readonly build: string;
  /** How long a known data set is taken as current, in milliseconds: a new one is noticed so late at the most. */
  readonly freshFor?: number;
  readonly workers?: PoolOptions;
  readonly maker?: MakerOptions;
  readonly painter?: PainterOptions;
}

export function createSite(
  database: Database,
  config: Config,
  { build, freshFor = 2000, workers, maker, painter }: SiteOptions,
): Site {
  let known: Published | null = null;
  let checked = Number.NEGATIVE_INFINITY;
  let asking: Promise<Published | null> | null = null;

  async function published(): Promise<Published> {
    if (!known || performance.now() - checked > freshFor) {
      asking ??= ask(database).finally(() => {
        asking = null;
      });
      known = await asking;
      checked = performance.now();
    }
    if (!known) throw unavailable('The data are being prepared. Please try again in a minute.');
    return known;
  }

  const plans = createSitePlans(workers);
  const offline = createOfflineFiles({
    ...maker,
    address: database.address,
    folder: offlineFolder(config),
    program: build,
  });
  const cards = createShareCards(painter);
  const { publicUrl, tileUrl, embedOrigins, countsEmbeds } = config;
  return { database, published, plans, offline, cards, publicUrl, tileUrl, embedOrigins, countsEmbeds, build };
}

/** Where the files that browsers keep are stored between starts. */
function offlineFolder({ dataDir }: Config): string {
  return path.join(dataDir, 'offline');
}

/** How long the question may take, in milliseconds, before its connection is taken for lost: longer than any request waits. */
const PATIENCE = 15_000;

/** All requests wait for this one answer, so one lost connection must not keep them waiting for ever. */
async function ask(database: Database): Promise<Published | null> {
  const impatience = setTimeout(database.renew, PATIENCE);
  try {
    return await findPublished(database.sql);
  } finally {
    clearTimeout(impatience);
  }
}
