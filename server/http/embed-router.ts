import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { EMBED, readEmbed } from '../../shared/embed-options.ts';
import { today } from '../../shared/today.ts';
import { frameFacts } from '../embed/frame-facts.ts';
import { questions } from '../page-questions.ts';
import { type FrameBuild, frameAccent, framePage } from '../pages/embed/frame-page.ts';
import { sorryFrame } from '../pages/embed/frame-sorry.ts';
import { readSymbols } from '../pages/light-page.ts';
import { type PageStyles, policyHash } from '../pages/styles.ts';
import type { Site } from '../site.ts';
import { onlyGet } from './only-get.ts';
import { pathAndQuery } from './path-and-query.ts';
import { noted } from './problems.ts';
import { waiting, withinPatience } from './waiting.ts';

/** The page that other sites show in a frame. */
export function embedRouter(
  site: Site,
  clientDir: string,
  { log, styles }: { readonly log: Logger; readonly styles: PageStyles },
): Router {
  const router = Router();
  const build = readFrameBuild(clientDir, styles);
  router.get(EMBED, answerWithFrame(site, log, build));
  router.all(EMBED, onlyGet);
  return router;
}

/** The build names the frame's script by its content. */
function readFrameBuild(clientDir: string, styles: PageStyles): FrameBuild {
  const read = (file: string) => readFileSync(path.join(clientDir, file), 'utf8');
  const manifest = JSON.parse(read('.vite/frame.json')) as Record<string, { file: string; isEntry?: boolean }>;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The build has no script for frames.');
  return { css: styles.frame, script: `/${entry.file}`, symbols: readSymbols(read('index.html')) };
}

function answerWithFrame(site: Site, log: Logger, build: FrameBuild): RequestHandler {
  return async (request, response) => {
    const { searchParams } = urlOf(request);
    const { signal, end } = waiting(response);
    const hasPlace = ['q', 'lat', 'lon'].some((name) => searchParams.has(name));
    try {
      const published = await withinPatience(site.published());
      response.set({
        'Cache-Control': `${hasPlace ? 'private' : 'public'}, no-cache`,
        ETag: `W/"${published.version}-${site.build}-${today()}"`,
      });
      const { options } = readEmbed(searchParams);
      const accent = frameAccent(options);
      if (accent !== null) allowStyle(response, accent);
      if (request.fresh) return void response.status(304).end();
      const asked = { db: site.database.sql, published, plans: site.plans, offline: site.offline, signal };
      const sources = { questions: questions(asked, site.publicUrl), db: asked.db, published };
      const facts = await withinPatience(frameFacts(sources, searchParams));
      const page = framePage(facts, build, { kind: published.kind, publicUrl: site.publicUrl });
      response.type('html').send(page);
    } catch (error) {
      const failure = noted(log, error);
      if (response.headersSent) throw error;
      response.removeHeader('ETag');
      response.set('Cache-Control', 'no-store').status(failure.status);
      if (failure.status === 503) response.set('Retry-After', '5');
      response.type('html').send(sorryFrame(readEmbed(searchParams).options, build, site.publicUrl));
    } finally {
      end();
    }
  };
}

/** Lets a style sheet stand in this one answer. */
function allowStyle(response: Response, css: string): void {
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.set('Content-Security-Policy', policy.replace("style-src 'self'", `style-src 'self' ${policyHash(css)}`));
}

/** Only path and query are read of it. */
function urlOf(request: Request): URL {
  return new URL(pathAndQuery(request.originalUrl).replace(/^\/+/, '/'), 'http://localhost');
}
