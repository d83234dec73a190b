// node scripts/icons.mjs: the icons of the installed app, drawn from client/public/mark.svg and committed beside it.
// Run it again when the mark changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { inRoot } from './run.mjs';

const ICONS = inRoot('client/public/icons');
/** Launchers cut a maskable icon to any shape: what matters stays in the middle circle of 80 % (W3C manifest, purpose). */
const SHRUNK = 0.82;

await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const mark = readFileSync(inRoot('client/public/mark.svg'), 'utf8');

mkdirSync(ICONS, { recursive: true });
for (const size of [192, 512]) draw(`icon-${size}.png`, mark, size);
for (const size of [192, 512]) draw(`maskable-${size}.png`, bled(mark), size);
// iOS rounds the corners by itself and shows what is transparent as black.
draw('apple-touch-icon.png', bled(mark), 180);

/** The mark on a ground without corners, smaller by what a launcher may cut away. */
function bled(svg) {
  const middle = (12 * (1 - SHRUNK)).toFixed(3);
  const wide = svg
    .replace(/ rx="[^"]*"/, '')
    .replace('<g ', `<g transform="translate(${middle} ${middle}) scale(${SHRUNK})"><g `)
    .replace('</g>', '</g></g>');
  if (wide.split('<g ').length !== 3) throw new Error('The mark is drawn otherwise now: see how it is to be shrunk.');
  return wide;
}

function draw(name, svg, size) {
  writeFileSync(`${ICONS}/${name}`, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}
