// How long does it take to measure all villages anew, as publishing does?

import { measureCoverage } from '../../dist/seed/measure.js';
import { findRelease } from '../../dist/seed/release.js';
import { figure } from './figures.mjs';

export async function benchMeasuring(engine, { sql }) {
  const published = await findRelease(sql);
  const start = performance.now();
  await measureCoverage(sql, published);
  const seconds = (performance.now() - start) / 1000;
  const [{ count }] = await sql`select count(*)::int as count from village_coverage where dataset = ${published.id}`;
  figure(`measuring all villages when publishing, ${engine}`, `${seconds.toFixed(1)} s`, {
    baseline: `${count} villages`,
    reach: engine === 'postgis' ? '≤ 5 s' : '',
    ok: engine === 'postgis' ? seconds <= 5 : null,
  });
}
