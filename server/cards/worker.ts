import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { html } from '../pages/html.ts';
import type { Card } from './card.ts';
import { CARD_FONT, cardSvg } from './card-svg.ts';

/** To the worker: a card; from it: its picture, or why there is none. */
export type Painted = { readonly png: Uint8Array } | { readonly error: unknown };

const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread.');
const { resolve } = createRequire(import.meta.url);
const FONTS = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];
const options = {
  font: {
    fontBuffers: FONTS.map((file) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}`))),
    defaultFontFamily: CARD_FONT,
  },
};
const ready = initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

port.on('message', async (card: Card) => {
  try {
    await ready;
    const png = paint(cardSvg(card, measure));
    port.postMessage({ png } satisfies Painted, [png.buffer as ArrayBuffer]);
  } catch (error) {
    port.postMessage({ error } satisfies Painted);
  }
});

function paint(svg: string): Uint8Array {
  const drawing = new Resvg(svg, options);
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}

/** The width of the ink; how the letters sit beside each other is known to the library that draws them. */
function measure(text: string, size: number, weight: 400 | 700): number {
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg"><text font-family="${CARD_FONT}" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  const drawing = new Resvg(svg.text, options);
  try {
    return drawing.getBBox()?.width ?? 0;
  } finally {
    drawing.free();
  }
}
