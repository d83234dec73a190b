import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentCss, contrast } from '../../server/embed/accent.ts';

const GROUNDS = { light: ['#ffffff', '#faf8f4'], dark: ['#17242a', '#0e171b'] } as const;
const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
const colour = fc.tuple(channel, channel, channel).map((parts) => `#${parts.join('')}`);

/** The tokens of both themes as the sheet writes them. */
function tokensOf(css: string) {
  const [light, dark] = [...css.matchAll(/--accent:(#\w{6});--on-accent:(#\w{6});--accent-soft:(#\w{6})/g)];
  return { light: light?.slice(1) ?? [], dark: dark?.slice(1) ?? [] };
}

describe('any accent', () => {
  it('can be read on every ground it stands on, and what stands on it', () => {
    fc.assert(
      fc.property(colour, (wished) => {
        const tokens = tokensOf(accentCss(wished));
        for (const theme of ['light', 'dark'] as const) {
          const [accent = '', onAccent = '', soft = ''] = tokens[theme];
          for (const ground of [...GROUNDS[theme], soft])
            expect(contrast(accent, ground), `${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5);
          expect(contrast(onAccent, accent), `${onAccent} on ${accent}`).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('stays as it was wished where that can be read', () => {
    expect(tokensOf(accentCss('#0a6e6a')).light[0]).toBe('#0a6e6a');
    expect(tokensOf(accentCss('#c0392b')).light[0]).toBe('#c0392b');
  });

  it('is told by the contrast of WCAG 2.2', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#0a6e6a', '#0a6e6a')).toBe(1);
  });
});
