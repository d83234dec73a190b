import { Html } from './html.ts';

/**
 * Data inside a page. Neither `</script>` nor `<!--` can stand in it: every `<` is written as an escape of JSON, and so are the two
 * line separators that old readers take for line ends.
 */
export function jsonScript(type: 'application/json' | 'application/ld+json', value: unknown, id?: string): Html {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return new Html(`<script type="${type}"${id ? ` id="${id}"` : ''}>${json}</script>`);
}
