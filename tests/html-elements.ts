const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/**
 * The elements that begin in a piece of HTML, in their order, tokenized as the standard says (WHATWG HTML, 13.2.5) for text,
 * tags and attributes in double quotation marks, which is all that we write. Anything else is an error, not a guess.
 */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  let rest = html;
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0] ?? '';
    rest = rest.slice(text.length);
    if (rest === '') break;
    const tag = /^<(\/?)([a-z][^\s/>]*)/i.exec(rest);
    if (!tag) throw new Error(`No tag: ${rest.slice(0, 40)}`);
    rest = rest.slice(tag[0].length);
    const attributes: Record<string, string> = {};
    for (;;) {
      rest = rest.replace(/^[\t\n\f\r ]*(\/(?=>))?/, '');
      if (rest.startsWith('>')) break;
      const attribute = /^([^\s"'<>/=]+)(?:="([^"]*)")?/.exec(rest);
      if (!attribute) throw new Error(`No attribute: ${rest.slice(0, 40)}`);
      const [whole, name = '', value = ''] = attribute;
      if (name in attributes) throw new Error(`${name} stands twice.`);
      attributes[name] = decoded(value);
      rest = rest.slice(whole.length);
    }
    rest = rest.slice(1);
    if (tag[1] === '') elements.push({ name: (tag[2] ?? '').toLowerCase(), attributes });
  }
  return elements;
}

function decoded(value: string): string {
  return value.replace(/&([a-z]+|#\d+);/g, (whole, name) => REFERENCES[name] ?? whole);
}
