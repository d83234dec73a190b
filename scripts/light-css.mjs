// The style sheet of pages without the app: what they use of the citizen's sheet, and their own rules, in as few bytes as can be.
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './run.mjs';
import { readSheet } from './sheet.mjs';

const read = (file) => readFileSync(inRoot(file), 'utf8');

export function lightCss() {
  return plain(read('client/tokens.css')) + usedOfCitizen(usedWords()) + plain(read('server/pages/light.css'));
}

/**
 * The style sheet of the page inside frames. A frame may be light or dark whatever the device is, so its tokens hold for the
 * theme that it states, else for that of the device.
 */
export function frameCss() {
  const [light, dark] = rulesOf(plain(read('client/tokens.css')));
  const inside = rulesOf(dark.inside)[0].inside;
  const tokens = [
    `${light.before}{${light.inside};${shares(SHARES)}}`,
    `${dark.before}{:root:not([data-theme=light]){${inside};${shares(DARK_SHARES)}}}`,
    `:root[data-theme=dark]{${inside};${shares(DARK_SHARES)};color-scheme:dark}`,
    ':root[data-theme=light]{color-scheme:light}',
  ];
  const folder = 'server/pages/embed';
  const files = readdirSync(inRoot(folder)).filter((file) => file.endsWith('.ts') && !file.includes('words'));
  const sources = [...files.map((file) => `${folder}/${file}`), 'server/pages/parts.ts', 'server/pages/point-row.ts'];
  const words = new Set([...wordsIn(sources.map(read)), ...wordsIn([read('client/embed/frame-places.ts')]), 'frame']);
  return tokens.join('') + usedOfCitizen(words) + plain(read(`${folder}/frame.css`));
}

/** The planner's colours for the share of people in reach, the best covered first. In the dark the gap shines. */
const SHARES = ['#eff9bc', '#b6e3b6', '#6bc6be', '#2ea1c1', '#2079b4', '#234fa0', '#132770'];
const DARK_SHARES = ['#1d3387', '#2355a3', '#2079b4', '#2c9ec0', '#5fc1bf', '#aadeb7', '#eff9bc'];
const shares = (colours) => colours.map((colour, index) => `--share-${index}:${colour}`).join(';');

function usedOfCitizen(words) {
  return rulesOf(plain(readSheet('client/citizen.css')))
    .map((rule) => keep(rule, words))
    .join('');
}

function wordsIn(texts) {
  return texts.flatMap((text) => text.match(/[a-z][\w-]*/g) ?? []);
}

/** What pages without the app are written in: their own files, and what these share with the others. */
const SOURCES = /^(light-page|sorry-page|region-.*|parts|point-row)\.ts$/;

/** Every word in their sources: a class that is none of them is on no such page. */
function usedWords() {
  const folder = inRoot('server/pages');
  const sources = readdirSync(folder).filter((file) => SOURCES.test(file) && !file.includes('words'));
  // The search of a sorry page is that of the list.
  const search = ['find', 'field', 'btn', 'btn-primary', 'btn-wide'];
  return new Set(search.concat(wordsIn(sources.map((file) => read(`server/pages/${file}`)))));
}

/** Without comments and spaces that mean nothing. */
function plain(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** The rules of a sheet, each with what stands between its braces. */
function rulesOf(css) {
  const rules = [];
  for (let start = 0; start < css.length; ) {
    const open = css.indexOf('{', start);
    if (open < 0) break;
    let end = open + 1;
    for (let depth = 1; depth > 0; end += 1) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    rules.push({ before: css.slice(start, open), inside: css.slice(open + 1, end - 1) });
    start = end;
  }
  return rules;
}

function keep({ before, inside }, words) {
  if (/^@(media|supports)/.test(before)) {
    const kept = rulesOf(inside)
      .map((rule) => keep(rule, words))
      .join('');
    return kept === '' ? '' : `${before}{${kept}}`;
  }
  if (before.startsWith('@')) return '';
  const selectors = splitSelectors(before).filter((selector) =>
    (selector.match(/\.[a-z][\w-]*/g) ?? []).every((name) => words.has(name.slice(1)) || name.startsWith('.is-')),
  );
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${inside}}`;
}

/** By commas that stand in no brackets. */
function splitSelectors(text) {
  return text.split(/,(?![^(]*\))/);
}
