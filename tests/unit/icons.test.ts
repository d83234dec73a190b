import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CATEGORIES } from '../../shared/vocabulary.ts';

const ROOT = path.join(import.meta.dirname, '../..');

const sources = ['client', 'server']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => /\.(ts|tsx|html|js)$/.test(file))
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
  .join('\n');

it('every sign that travels with each page is shown somewhere', () => {
  const sprite = readFileSync(path.join(ROOT, 'client/icons/icons.svg'), 'utf8');
  const signs = [...sprite.matchAll(/<symbol id="i-([a-z-]+)"/g)].map(([, name = '']) => name);
  expect(signs.length).toBeGreaterThan(30);
  const isShown = (name: string) =>
    CATEGORIES.some((category) => category === name) ||
    new RegExp(`'${name}'|"${name}"|#i-${name}\\b`).test(sources.replace(/^type Control =[^;]*;/m, ''));
  expect(signs.filter((name) => !isShown(name))).toEqual([]);
  expect(CATEGORIES.filter((name) => !signs.includes(name))).toEqual([]);
});
