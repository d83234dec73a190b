// The style sheet of pages without the app: what they use of the citizen's sheet, and their own rules, in as few bytes as can be.
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './run.mjs';

const read = (file) => readFileSync(inRoot(file), 'utf8');

export function lightCss() {
  const words = usedWords();
  const citizen = rulesOf(plain(read('client/citizen.css')));
  return (
    plain(read('client/tokens.css')) +
    citizen.map((rule) => keep(rule, words)).join('') +
    plain(read('server/pages/light.css'))
  );
}

/** What pages without the app are written in: their own files, and what these share with the others. */
const SOURCES = /^(light-page|sorry-page|region-.*|parts|point-row)\.ts$/;

/** Every word in their sources: a class that is none of them is on no such page. */
function usedWords() {
  const folder = inRoot('server/pages');
  const sources = readdirSync(folder).filter((file) => SOURCES.test(file) && !file.includes('words'));
  // The search of a sorry page is that of the list.
  const search = ['find', 'field', 'btn', 'btn-primary', 'btn-wide'];
  return new Set(search.concat(sources.flatMap((file) => read(`server/pages/${file}`).match(/[a-z][\w-]*/g) ?? [])));
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
