import { readdirSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';

/** In the order of preference: the tighter first, whatever order the browser names them in. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** How long a file may be kept, by its path in the folder. */
export type CacheControl = (file: string) => string;

/**
 * The files of a folder, each in the tightest form that the build has laid beside it and the browser takes. Each form has an
 * ETag of its own. Files without such a form, and browsers without such a name, get the file as it is.
 */
export function staticFiles(folder: string, cacheControl: CacheControl): RequestHandler {
  const files = new Set(listFiles(folder));
  const router = Router();
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = decoded(request.path);
    const forms = ENCODINGS.filter(({ ending }) => files.has(file + ending));
    if (forms.length === 0 || !files.has(file)) return next();
    response.vary('Accept-Encoding');
    const form = forms.find(({ name }) => request.acceptsEncodings(name));
    if (!form) return next();
    response.set('Content-Encoding', form.name).type(path.extname(file));
    request.url = request.path + form.ending;
    next();
  });
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response: Response, file: string) => {
        const own = path.relative(folder, file).replace(/\.(br|gz)$/, '');
        response.setHeader('Cache-Control', cacheControl(own));
      },
    }),
  );
  return router;
}

/** Paths from the folder, each with a slash at its head. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.split(path.sep).join('/')}`);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return '';
  }
}
