import type { Request, Response } from '../shared/api.ts';
import { paths } from '../shared/paths.ts';
import type { Db } from './db/connect.ts';
import { badRequest, unavailable } from './failures.ts';
import { listChanges, type Publication, publicationAt, publicationOf } from './queries/changes.ts';
import type { Published } from './queries/published.ts';

/** How the points of today differ from those that the asker knows. */
export async function changes(
  db: Db,
  published: Published,
  { since, limit, offset }: Request<'changes'>,
): Promise<Response<'changes'>> {
  const to = await publicationOf(db, published, published.version);
  if (!to) throw unavailable('A data set is being published. Please try again in a minute.');
  const from = await publicationBefore(db, published, since);
  const page = await listChanges(db, [from?.id ?? 0, to.id], { limit, offset });
  return {
    from: from && told(from),
    to: told(to),
    numberMatched: page.matched,
    numberReturned: page.changes.length,
    changes: page.changes,
  };
}

/** @throws Failure 400 when this version was never published here. */
async function publicationBefore(db: Db, published: Published, since: string): Promise<Publication | null> {
  if (since.includes('-')) return publicationAt(db, published, new Date(since));
  const found = await publicationOf(db, published, since);
  if (found) return found;
  const accepted = `a version that was published here, such as that of ${paths.dataset}, or a moment`;
  throw badRequest([{ parameter: 'since', value: since, accepted }]);
}

function told({ version, publishedAt }: Publication) {
  return { version, publishedAt };
}
