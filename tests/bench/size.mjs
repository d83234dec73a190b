// How many bytes does the Find screen load?

import { scriptsOfFind } from '../bundle.mjs';
import { figure } from './figures.mjs';

export function benchSize() {
  const { before, map, packed, hasZod } = scriptsOfFind();
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB gzip`;
  figure('Find screen, JavaScript before the map', kB(before), {
    baseline: 'peer 402 kB',
    reach: '≤ 130 kB',
    ok: before <= 130_000,
  });
  figure('Find screen, scripts and sheets as they travel', `${(packed / 1000).toFixed(1)} kB brotli`, {
    baseline: `packed at each request ${kB(before)}`,
    reach: '≤ 120 kB',
    ok: packed <= 120_000,
  });
  figure('Find screen, JavaScript with the map', kB(before + map), {
    baseline: 'peer 402 kB',
    reach: '≤ 190 kB',
    ok: before + map <= 190_000,
  });
  figure('zod in the bundle', hasZod ? 'yes' : 'no', { reach: 'no', ok: !hasZod });
}
