// npm test: everything that can be tested on this machine, and a plain line for what cannot. With CI=true nothing may be missing.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { findPostgis, startPostgis } from './postgis.mjs';
import { inRoot, run, tool } from './run.mjs';

const REPORTS = inRoot('test-results');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const isCi = process.env.CI === 'true';
const counts = { passed: 0, failed: 0 };
const missing = [];
/** What failed, a line each: the log of a long run is read from its end. */
const failures = [];

await install();
rmSync(REPORTS, { recursive: true, force: true });
await build();

await check('Lint', tool('@biomejs/biome'), ['ci', '.', '--error-on-warnings']);
await check('Types', tool('typescript'), ['-b']);
await check('Unused code', tool('knip'), []);
await vitest('unit');
await vitest('embedded');
const cluster = process.env.TEST_DATABASE_URL || !findPostgis() ? null : await startPostgis();
if (cluster) process.env.TEST_DATABASE_URL = cluster.url;
if (process.env.TEST_DATABASE_URL) await vitest('postgis');
else
  leaveOut(
    'database tests on a real PostGIS',
    'on Debian: apt install postgresql-15-postgis-3, or set TEST_DATABASE_URL',
  );
const chromium = process.env.CHROMIUM ?? CHROMIUM.find(existsSync);
if (chromium) await playwright(chromium);
else leaveOut('browser tests', 'on Debian: apt install chromium, or set CHROMIUM to the path of one');
await cluster?.stop();

if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((line) => `  ${line}\n`).join('')}`);
for (const sentence of missing) process.stdout.write(`Not run: ${sentence}\n`);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exit(counts.failed === 0 ? 0 : 1);

/** One check that counts as one test. */
async function check(name, program, args) {
  heading(name);
  const code = await run(process.execPath, [program, ...args]);
  if (code !== 0) failures.push(name);
  count(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function vitest(project) {
  heading(`Tests: ${project}`);
  const report = inRoot('test-results', `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(process.execPath, [tool('vitest'), 'run', '--project', project, ...reporters]);
  const { numPassedTests: passed = 0, testResults: files = [] } = readReport(report);
  let failed = 0;
  for (const { name, status, message, assertionResults: tests } of files) {
    if (status !== 'failed') continue;
    const file = path.relative(inRoot(), name);
    const wrong = tests.filter((test) => test.status === 'failed');
    for (const { fullName, failureMessages } of wrong) tell(project, `${file} › ${fullName}`, failureMessages[0]);
    // What comes before the tests of a file failed, and they were left out.
    if (wrong.length === 0) tell(project, file, message);
    failed += Math.max(wrong.length, 1);
  }
  settle(code, passed, failed);
}

async function playwright(executable) {
  heading('Tests: browser');
  const report = inRoot('test-results', 'browser.json');
  const env = { ...process.env, CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await run(process.execPath, [tool('@playwright/test'), 'test', '--reporter=list,json'], { env });
  const { stats = {}, suites = [], errors = [] } = readReport(report);
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  for (const { file, title, tests } of suites.flatMap(specsOf)) {
    const failed = tests.flatMap(({ results }) => results).find(({ error }) => error);
    if (failed) tell('browser', `${file} › ${title}`, failed.error.message);
  }
  for (const { message } of errors) tell('browser', 'outside of any test', message);
  settle(code, expected, unexpected + flaky);
}

/** The tests of a file, however deep they stand in it. */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Notes a failed test with the beginning of what it says. */
function tell(project, test, message = '') {
  const [line = ''] = stripVTControlCharacters(message).trim().split('\n');
  failures.push(`${project}: ${test}: ${line.slice(0, 200)}`);
}

/** A runner that failed without a failed test (a broken setup, no test at all) is a failure too. */
function settle(code, passed, failed) {
  const broken = failed === 0 && (code !== 0 || passed === 0);
  count({ passed, failed: broken ? 1 : failed });
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function count({ passed, failed }) {
  counts.passed += passed;
  counts.failed += failed;
}

function leaveOut(what, cure) {
  missing.push(`${what} (${cure})`);
  if (isCi) counts.failed += 1;
}

function heading(text) {
  process.stdout.write(`\n── ${text}\n`);
}
