// How soon after the answer for another radius has come are the planner's table and map drawn anew?

import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../chromium.mjs';
import { figure, quantile } from './figures.mjs';

const SIZE = { width: 1360, height: 850 };
/** Far steps of the slider, so that none has been fetched ahead: the answer has to come first. */
const STARTS = [2000, 5000, 10_000];
const FAR = ['End', 'Home'];
/** The map shows 514 regencies in both. */
const LISTS = [
  ['province', '38 rows'],
  ['regency', '514 rows'],
];

export async function benchPlanner(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    await page.addInitScript(watchAnswers);
    for (const [list, rows] of LISTS) {
      const table = [];
      const map = [];
      for (const start of STARTS) {
        await page.goto(`${url}/rencana?list=${list}&radius=${start}`, { waitUntil: 'networkidle' });
        await page.locator('.plan-map canvas').first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.evaluate(watchPictures);
        const slider = page.getByRole('slider');
        await slider.focus();
        for (const key of FAR) {
          await page.evaluate(() => window.startStep_());
          await slider.press(key);
          await page.waitForFunction(() => window.step_.table !== null && window.step_.map !== null, null, {
            timeout: 20_000,
          });
          const step = await page.evaluate(() => window.step_);
          const from = Math.max(step.pressed, step.answered);
          table.push(step.table - from);
          map.push(step.map - from);
          await page.waitForLoadState('networkidle');
        }
      }
      for (const [what, times] of [
        [`table of ${rows}`, table],
        [`map beside ${rows}`, map],
      ]) {
        figure(
          `another radius: ${what}`,
          `median ${quantile(times, 0.5).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
          {
            baseline: 'two frames: 33 ms',
            reach: '≤ 100 ms',
            ok: quantile(times, 0.5) <= 100,
          },
        );
      }
    }
  } finally {
    await browser.close();
  }
}

/** In the page: notes when the last answer about coverage within each radius was there. */
function watchAnswers() {
  window.answered_ = {};
  const { fetch } = window;
  window.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    const radius = /\/api\/v1\/coverage\?.*\bradius=(\d+)/.exec(String(asked[0]))?.[1];
    if (radius === undefined) return answer;
    const json = answer.json.bind(answer);
    answer.json = async () => {
      const value = await json();
      window.answered_[radius] = performance.now();
      return value;
    };
    return answer;
  };
}

/** In the page: notes in which frame the table and the map first look different. */
function watchPictures() {
  const tableText = () => document.querySelector('.plan .t tbody')?.textContent ?? '';
  // A row of pixels through the middle of each canvas is enough, and cheap to read.
  const mapPixels = () => {
    let sum = 0;
    for (const canvas of document.querySelectorAll('.plan-map canvas')) {
      const row = canvas.getContext('2d').getImageData(0, canvas.height >> 1, canvas.width, 1).data;
      for (let index = 0; index < row.length; index += 1) sum = (sum * 31 + row[index]) | 0;
    }
    return sum;
  };
  let before = null;
  window.startStep_ = () => {
    before = { table: tableText(), map: mapPixels() };
    window.step_ = { pressed: Number.NaN, answered: 0, table: null, map: null };
  };
  document.addEventListener(
    'keydown',
    () => {
      if (window.step_) window.step_.pressed = performance.now();
    },
    true,
  );
  const look = () => {
    const step = window.step_;
    if (step && step.table === null && tableText() !== before.table) step.table = performance.now();
    if (step && step.map === null && mapPixels() !== before.map) step.map = performance.now();
    if (step && (step.table === null || step.map === null)) {
      const radius = new URLSearchParams(location.search).get('radius') ?? '5000';
      step.answered = window.answered_[radius] ?? 0;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
