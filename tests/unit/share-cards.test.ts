import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../server/cards/card.ts';
import { createCardPainter } from '../../server/cards/card-painter.ts';
import { linesOf } from '../../server/cards/lines.ts';
import { CARD_WORKER_ENTRY } from '../db/built.ts';
import { countColour, type Pixels, readPng } from '../png.ts';

const wide = (text: string) => [...text].length * 10;

describe('a text is broken into lines', () => {
  it('none is wider than the column, none is lost but what an ellipsis stands for, and there are no more than asked for', () => {
    const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'abcdefghij’ʼé') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (words, most) => {
        const lines = linesOf(words.join(' '), 200, most, wide);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(wide(line)).toBeLessThanOrEqual(200);
        if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('as full as they can be, and never within what a no-break space holds together', () => {
    expect(linesOf('Desa Oebelo, Kec. Kupang Tengah', 160, 3, wide)).toEqual(['Desa Oebelo,', 'Kec. Kupang', 'Tengah']);
    expect(linesOf('Desa Oebelo, Kec.\u00a0Kupang', 160, 3, wide)).toEqual(['Desa Oebelo,', 'Kec.\u00a0Kupang']);
    expect(linesOf('satu dua tiga', 50, 1, wide)).toEqual(['satu…']);
    expect(linesOf('', 50, 2, wide)).toEqual([]);
  });
});

const SQUARE: Card = {
  kicker: 'Titik internet gratis di',
  title: 'Nusa',
  lines: ['Indonesia'],
  figure: { value: '7.634', what: 'titik' },
  notice: 'Data simulasi, bukan lokasi resmi.',
  map: {
    land: [
      [
        [120, -10],
        [122, -10],
        [122, -8],
        [120, -8],
        [120, -10],
      ],
    ],
    around: [],
    points: Float64Array.from([121, -9, 120.5, -8.5]),
    focus: [121.5, -9.5],
  },
};
/** Boxes of a card in pixels: left, top, right, bottom. */
const TITLE = [60, 165, 660, 225] as const;
const NOTICE = [60, 548, 660, 588] as const;
const MAP = [700, 0, 1200, 630] as const;
const INK = [0x12, 0x23, 0x2b] as const;
const ACCENT = [0x0a, 0x6e, 0x6a] as const;
const TURMERIC = [0xf2, 0xb1, 0x34] as const;

describe('a share card', () => {
  const painter = createCardPainter({ entry: CARD_WORKER_ENTRY });
  const paint = async (card: Partial<Card>): Promise<Pixels> => readPng(await painter.paint({ ...SQUARE, ...card }));

  it('is a PNG of 1200 by 630 with its name, the notice, and a map with land, points and the place in question', async () => {
    const card = await paint({});
    expect([card.width, card.height]).toEqual([1200, 630]);
    expect(countColour(card, TITLE, INK, 40)).toBeGreaterThan(1000);
    expect(countColour(card, NOTICE, INK, 40)).toBeGreaterThan(500);
    expect(countColour(card, MAP, [0xfb, 0xf9, 0xf4])).toBeGreaterThan(20_000);
    // Two dots of eight pixels, and one larger ring in turmeric.
    expect(countColour(card, MAP, ACCENT)).toBeGreaterThan(2 * 25);
    expect(countColour(card, MAP, ACCENT)).toBeLessThan(2 * 64);
    expect(countColour(card, MAP, TURMERIC)).toBeGreaterThan(300);
  });

  it('draws a point where it is: east is right and north is up', async () => {
    const at = async (lon: number, lat: number) => {
      const map = SQUARE.map && { ...SQUARE.map, focus: null, points: Float64Array.from([lon, lat]) };
      const card = await paint({ map });
      const halves = {
        west: [700, 0, 950, 630],
        east: [950, 0, 1200, 630],
        north: [700, 0, 1200, 315],
        south: [700, 315, 1200, 630],
      } as const;
      return Object.fromEntries(
        Object.entries(halves).map(([half, box]) => [half, countColour(card, box, ACCENT) > 20]),
      );
    };
    expect(await at(120.4, -8.4)).toEqual({ west: true, east: false, north: true, south: false });
    expect(await at(121.6, -9.6)).toEqual({ west: false, east: true, north: false, south: true });
  });

  it('says nothing of simulation once the data are official, and keeps its text without a map', async () => {
    const card = await paint({ notice: null, map: null });
    expect(countColour(card, NOTICE, INK, 40)).toBe(0);
    expect(countColour(card, MAP, [0xd8, 0xe6, 0xea])).toBe(0);
    expect(countColour(card, TITLE, INK, 40)).toBeGreaterThan(1000);
  });

  it('holds every letter of a name, and none falls into the map however long it is', async () => {
    const title = 'Balai Penyuluhan Pertanian Ma’rang Pangkajene Dan Kepulauan Selatan Raya Barat Daya Tenggara';
    const [long, short] = [await paint({ title, map: null }), await paint({ title: 'I', map: null })];
    const box = [60, 165, 1140, 360] as const;
    expect(countColour(long, box, INK, 40)).toBeGreaterThan(10 * countColour(short, box, INK, 40));
    const beside = await paint({ title: 'W'.repeat(300), lines: ['W'.repeat(300)] });
    expect(countColour(beside, [660, 0, 700, 630], [0xfa, 0xf8, 0xf4])).toBe(40 * 630);
    const bare = await paint({ title: 'II', map: null });
    for (const letter of ['’', 'ʼ', "'", 'é', 'ñ', '–', '&', '<']) {
      const one = await paint({ title: `I${letter}I`, map: null });
      expect(Buffer.compare(one.rgba, bare.rgba), letter).not.toBe(0);
    }
  });

  it('is drawn also where a name holds what no picture can', async () => {
    expect((await paint({ title: 'Desa\u0000 \u0007\ud800 A' })).width).toBe(1200);
  });

  it('is refused when too many wait, and whoever waits when the thread dies is told', async () => {
    const dying = createCardPainter({
      entry: new URL('data:text/javascript,setTimeout(()=>process.exit(1),50)'),
      mostWaiting: 2,
    });
    const asked = [0, 1, 2, 3].map(() => dying.paint(SQUARE).catch((error: unknown) => error));
    const answers = await Promise.all(asked);
    expect(answers.map((error) => (error as { status?: number }).status)).toEqual([503, 503, 503, 503]);
    expect(String(answers[3])).toContain('Many pictures');
    expect(String(answers[0])).toContain('could not be drawn');
    await dying.close();
    await expect(dying.paint(SQUARE)).rejects.toThrow(/stopping/);
  });
});
