// What does Lighthouse make of the pages a person meets first? Installed apart, with a lock of its own, and only when asked for.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/run.mjs';
import { CHROMIUM_ARGUMENTS } from '../../chromium.mjs';
import { figure } from '../figures.mjs';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const PROGRAM = path.join(FOLDER, 'node_modules/lighthouse/cli/index.js');
const PAGES = [
  ['start page', '/'],
  ['region page', '/wilayah/53.71'],
];
/** Points of a hundred to reach, by category. */
const REACH = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 };

export async function benchLighthouse(url, chromium) {
  if (!existsSync(PROGRAM)) await install();
  for (const [name, address] of PAGES) {
    const { categories, audits } = await report(url + address, chromium);
    for (const [category, reach] of Object.entries(REACH)) {
      const score = Math.round((categories[category]?.score ?? 0) * 100);
      figure(`${name}, ${category}`, String(score), {
        baseline: score < 100 ? lost(categories[category], audits) : '',
        reach: `≥ ${reach}`,
        ok: score >= reach,
      });
    }
  }
}

async function install() {
  const args = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error', '--prefix', FOLDER];
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) throw new Error('Lighthouse could not be installed; the reason stands above.');
}

/** One run with the mobile preset: a phone of the middle class on slow 4G, simulated. */
async function report(address, chromium) {
  const folder = mkdtempSync(path.join(tmpdir(), 'titik-lighthouse-'));
  const file = path.join(folder, 'report.json');
  const categories = Object.keys(REACH).join(',');
  try {
    const args = [address, '--output=json', `--output-path=${file}`, `--only-categories=${categories}`, '--quiet'];
    const flags = ['--headless=new', ...CHROMIUM_ARGUMENTS].join(' ');
    const code = await run(
      process.execPath,
      [PROGRAM, ...args, `--chrome-flags=${flags}`, '--no-enable-error-reporting', '--max-wait-for-load=60000'],
      { env: { ...process.env, CHROME_PATH: chromium } },
    );
    if (code !== 0) throw new Error(`Lighthouse ended with ${code} at ${address}.`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The audits that cost points, the dearest first. */
function lost({ auditRefs }, audits) {
  return auditRefs
    .map(({ id, weight }) => ({ id, loss: weight * (1 - (audits[id].score ?? 1)) }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .map(({ id }) => id)
    .slice(0, 3)
    .join(' ');
}
