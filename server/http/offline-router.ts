import { type Request, Router } from 'express';
import { OFFLINE_FILES_PATH } from '../../shared/paths.ts';
import { notFound } from '../failures.ts';
import type { Coding } from '../offline/messages.ts';
import type { Site } from '../site.ts';
import { onlyGet } from './only-get.ts';

/** The files that `offlineFiles` lists, each under a name that holds its hash. */
export function offlineRouter(site: Site): Router {
  const router = Router();
  router.get(`${OFFLINE_FILES_PATH}/:file`, async (request, response) => {
    const { file: fileName } = request.params;
    const file = await site.offline.find(site.database.sql, await site.published(), fileName);
    if (!file) throw notFound(`There is no file ${fileName} any more. /api/v1/offline lists those of today.`);
    const coding = codingFor(request);
    response.set({
      'Cache-Control': 'public, max-age=31536000, immutable, no-transform',
      ETag: `"${file.hash.slice(0, 16)}-${coding}"`,
      Vary: 'Accept-Encoding',
    });
    if (request.fresh) return void response.status(304).end();
    if (coding !== 'identity') response.set('Content-Encoding', coding);
    const { buffer, byteOffset, byteLength } = file.codings[coding];
    response.type('bin').send(Buffer.from(buffer, byteOffset, byteLength));
  });
  router.all(`${OFFLINE_FILES_PATH}/:file`, onlyGet);
  return router;
}

/** The tightest that the browser reads, in our order and not in its own. */
function codingFor(request: Request): Coding {
  return (['br', 'gzip'] as const).find((coding) => request.acceptsEncodings(coding)) ?? 'identity';
}
