import { fileURLToPath } from 'node:url';

const built = (file: string) => fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));

/** Programs that tests start as processes of their own, so they must be built first. */
export const ENGINE_ENTRY = built('server/db/embedded/main.js');
export const SERVER_ENTRY = built('server/main.js');
export const SEED_ENTRY = built('seed/main.js');
export const IMPORT_ENTRY = built('seed/import-main.js');
export const CLIENT_DIR = built('client');
export const PLAN_WORKER_ENTRY = new URL('../../dist/server/plans/worker.js', import.meta.url);
export const MAKER_ENTRY = new URL('../../dist/server/offline/worker.js', import.meta.url);
export const KEPT_FILES_ENTRY = new URL('../../dist/server/offline/kept-files.js', import.meta.url);
export const CARD_WORKER_ENTRY = new URL('../../dist/server/cards/worker.js', import.meta.url);
