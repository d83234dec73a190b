// How long does a share card take, one that nobody asked for before?
import { figure, milliseconds, quantile } from './figures.mjs';

const CARDS = 30;
/** The thread compiles its WebAssembly while it draws the first ones. */
const WARM = 5;

export async function benchCards({ url, sql, published }) {
  const rows = await sql`
    select id from access_point where dataset = ${published.points} order by md5(id) limit ${CARDS + WARM}`;
  const times = [];
  for (const { id } of rows) {
    const began = performance.now();
    const answer = await fetch(`${url}/titik/${id}/kartu.png`);
    if (!answer.ok) throw new Error(`A card was ${answer.status}.`);
    await answer.arrayBuffer();
    times.push(performance.now() - began);
  }
  const drawn = times.slice(WARM);
  figure('share card, median', milliseconds(quantile(drawn, 0.5)), {
    baseline: `the first ${milliseconds(times[0])}`,
    reach: '≤ 300 ms',
    ok: quantile(drawn, 0.5) <= 300,
  });
  figure('share card, 95th percentile', milliseconds(quantile(drawn, 0.95)));
}
